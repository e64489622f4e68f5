// SPDX-License-Identifier: GPL-3.0-or-later
// E-mails are found by whom they were copied to, as by sender and recipients.
#pragma once

#include "domain/Result.h"

namespace satchel::store {

class Store;

/// An earlier Satchel left them out of the search index: puts them in, once, in a transaction of its own.
Result<void> indexMailCopies(Store &store);

} // namespace satchel::store
