/**
 * Where the project is found.
 * @module
 */
export const REPOSITORY = 'https://github.com/whereabouts-extension/whereabouts'

export const ISSUES = `${REPOSITORY}/issues`
