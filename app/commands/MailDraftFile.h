// SPDX-License-Identifier: GPL-3.0-or-later
// A message to be sent, from a file: an e-mail as programs save it (.eml), or JSON.
#pragma once

#include "store/mail/OutgoingMails.h"

namespace satchel::app {

/// JSON:
/// {"to":[…],"cc":[…],"bcc":[…],"subject","text","attachments":["FILE",…],"in_reply_to","contact","company","deal",
/// "lead"}; files are looked for beside it. Of an e-mail its recipients, subject, text and attachments; `leftOut` says
/// what else it has, as sentences. Invalid, with the place in `where`, for what is neither, has a key that is not one
/// of these, or a value of another kind. The attachments are put into the store.
Result<store::MailContent> readDraftFile(store::Store &store, const QString &path, QStringList &leftOut);

} // namespace satchel::app
