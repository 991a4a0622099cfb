// A hundred thousand tickets take about a second: they are computed beside the page, which stays alive.
import { check, type Question } from './check.js'

self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(check(data)))
