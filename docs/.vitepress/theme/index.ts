import type { EnhanceAppContext } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineAsyncComponent } from 'vue'
import './style.css'

/** Each tool comes with the page that it stands on, and only with that. */
const tools = {
  CheckDraw: () => import('./check/CheckDraw.vue'),
  Deadlines: () => import('./deadlines/Deadlines.vue'),
  PlanYear: () => import('./plan/PlanYear.vue'),
  SourceFile: () => import('./source/SourceFile.vue'),
  DispatchCounty: () => import('./dispatch/DispatchCounty.vue'),
}

export default {
  extends: DefaultTheme,
  enhanceApp({ app }: EnhanceAppContext) {
    for (const [name, load] of Object.entries(tools)) app.component(name, defineAsyncComponent(load))
  },
}
