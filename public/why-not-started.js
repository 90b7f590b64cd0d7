// Of the reasons in index.html why the page may not start, keeps the one that is so. Browsers that are too
// old for the page have to understand it, so it is written as all of them do: this file is not built.
;(function () {
  /** @param {string} reason */
  function because(reason) {
    var kept = document.getElementById('because-' + reason)
    var message = document.getElementById('not-started')
    if (!kept || !message) return
    var reasons = message.getElementsByTagName('li')
    for (var index = reasons.length - 1; index >= 0; index--) {
      var each = reasons[index]
      if (each && each !== kept && each.parentNode) each.parentNode.removeChild(each)
    }
    message.className = 'is-known'
  }

  // The newest that the page uses of each: of the language, of modules, of styles.
  var isNewEnough =
    'noModule' in document.createElement('script') &&
    'toSorted' in Array.prototype &&
    'findLast' in Array.prototype &&
    typeof CSS !== 'undefined' &&
    CSS.supports('color', 'color-mix(in srgb, red, blue)')

  if (location.protocol === 'file:') because('file')
  else if (window.origin === 'null') because('frame')
  else if (!isNewEnough) because('browser')
  else {
    // What fails to load tells only the element that asked for it.
    window.addEventListener(
      'error',
      function (event) {
        var target = event.target
        if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)
          because('part')
      },
      true,
    )
  }
})()
