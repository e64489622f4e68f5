// SPDX-License-Identifier: GPL-3.0-or-later
// The local API beside a window: the same gate and routes as `satchel serve`, until it is deleted.
#pragma once

#include "app/serve/ApiGate.h"
#include "app/serve/LocalApi.h"
#include "sync/engine/Keychain.h"
#include "sync/transport/LocalServer.h"
#include "sync/webhooks/WebhookService.h"

namespace satchel::app {

/// A body that is longer than is read.
sync::HttpResponse tooLongBody(qsizetype most);

/// `store` is read now; `open` gives the server's thread one of its own. `keychain` outlives what is answered, and
/// `wrote` is called on that thread. Busy when another program has the port; KeychainUnavailable.
Result<std::unique_ptr<webhooks::ApiServer>> serveApi(store::Store &store, const LocalApi::OpenStore &open,
    sync::Keychain &keychain, quint16 port, std::function<void()> wrote);

} // namespace satchel::app
