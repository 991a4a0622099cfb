import type { NationalNotice } from './notice.js'
import type { PlainDate } from './plainDate.js'

const by = (id: string, issued: string, from: string, to: string, amends = false): NationalNotice => ({
  id,
  issued: issued as PlainDate,
  from: from as PlainDate,
  to: to as PlainDate,
  amends,
})

/**
 * The State Council's notices that the calendar rests on, with the days each speaks of: one for each year, and
 * three that changed a year under way. Of two that speak of one day, the later in this list decides.
 */
export const nationalNotices: ReadonlyArray<NationalNotice> = [
  by('国办发明电〔2012〕33号', '2012-12-08', '2013-01-01', '2013-12-31'),
  by('国办发明电〔2013〕28号', '2013-12-11', '2014-01-01', '2014-12-31'),
  by('国办发明电〔2014〕28号', '2014-12-16', '2015-01-01', '2015-12-31'),
  by('国发明电〔2015〕1号', '2015-05-13', '2015-09-03', '2015-09-06', true),
  by('国办发明电〔2015〕18号', '2015-12-10', '2016-01-01', '2016-12-31'),
  by('国办发明电〔2016〕17号', '2016-12-01', '2017-01-01', '2017-12-31'),
  by('国办发明电〔2017〕12号', '2017-11-30', '2018-01-01', '2018-12-31'),
  by('国办发明电〔2018〕15号', '2018-12-04', '2018-12-29', '2019-12-31'),
  by('国办发明电〔2019〕3号', '2019-03-22', '2019-04-28', '2019-05-05', true),
  by('国办发明电〔2019〕16号', '2019-11-21', '2020-01-01', '2020-12-31'),
  by('国办发明电〔2020〕1号', '2020-01-26', '2020-01-31', '2020-02-02', true),
  by('国办发明电〔2020〕27号', '2020-11-25', '2021-01-01', '2021-12-31'),
  by('国办发明电〔2021〕11号', '2021-10-25', '2022-01-01', '2022-12-31'),
  by('国办发明电〔2022〕16号', '2022-12-08', '2022-12-31', '2023-12-31'),
  by('国办发明电〔2023〕7号', '2023-10-25', '2024-01-01', '2024-12-31'),
  by('国办发明电〔2024〕12号', '2024-11-12', '2025-01-01', '2025-12-31'),
  by('国办发明电〔2025〕7号', '2025-11-04', '2026-01-01', '2026-12-31'),
]
