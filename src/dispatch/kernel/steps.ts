/** Runs an iterator to its end and gives what it returns. */
export const finish = <S, R>(steps: Iterator<S, R>): R => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
