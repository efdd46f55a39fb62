// Loads an engine into this worker: as WebAssembly where the page asks for it and nothing stands in the way, else as
// JavaScript. The page says which in the first message; the engine itself hears all others. A policy that forbids the
// runtime's eval, a missing file, a refused module: each leads to JavaScript. What goes wrong after that reaches the page.
'use strict';
(function () {
  function tell(kind, text) {
    self.postMessage({kind: kind, texts: [text], numbers: new Float64Array(0)});
  }

  function bytes(response) {
    if (!response.ok) {
      throw new Error(response.url + ' answered ' + response.status);
    }
    return response.arrayBuffer();
  }

  function loadWasm(wasm, runtime) {
    return fetch(wasm).then(bytes).then(function (module) {
      importScripts(runtime);
      return TeaVM.wasmGC.load(module, {
        // The compiled kernels of vitrine.compute.backend.simd work in the engine's own memory.
        installImports: function (imports) {
          self.teavmMemory = imports.env && imports.env.memory;
        }
      });
    }).then(function (engine) {
      return engine.exports.vitrineEngine || engine.exports.main;
    });
  }

  function loadJs(js) {
    importScripts(js);
    return self.vitrineEngine || self.main;
  }

  tell('line.begun', '');

  self.onmessage = function (event) {
    var texts = event.data.texts; // wasm or js, then the addresses of the JavaScript, the WebAssembly and its runtime
    self.onmessage = null;
    var loaded = texts[0] === 'wasm' ? loadWasm(texts[2], texts[3]) : Promise.reject(new Error('not asked for'));
    loaded
      .catch(function (refusal) {
        if (texts[0] === 'wasm') {
          tell('line.report', 'The engine runs as JavaScript: ' + refusal);
        }
        return loadJs(texts[1]);
      })
      .then(function (main) {
        main([]);
      })
      .catch(function (failure) {
        tell('line.failed', String((failure && failure.stack) || failure));
      });
  };

  self.addEventListener('unhandledrejection', function (event) {
    tell('line.failed', String((event.reason && event.reason.stack) || event.reason));
  });
})();
