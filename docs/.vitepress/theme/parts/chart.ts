import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'

// The parts that the pages draw with; the rest of the library stays out of them.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip)
Chart.defaults.animation = false
Chart.defaults.maintainAspectRatio = false

export { Chart }
