// SPDX-License-Identifier: GPL-3.0-or-later
// Which e-mails belong together when nothing but their subjects is known: those with the same base subject, as
// RFC 5256, section 2.1, takes it. Mail programs write "Re:" and "Fwd:" in their own languages, so those are known too.
#pragma once

#include <QString>

namespace satchel {

/// The subject without "Re:", "[list]", "(fwd)" and the like, folded; empty when nothing else is in it.
QString baseSubject(QStringView subject);

/// "Re: " and the subject without the "Re:" and "AW:" that it begins with; a forward's "Fwd:" stays. Every mail program
/// knows "Re:", so it is the same in all languages.
QString replySubject(const QString &subject);
/// "Fwd: " and the subject without the "Fwd:" and "WG:" that it begins with.
QString forwardSubject(const QString &subject);

/// Whether a subject is "unsubscribe" itself, as mail programs write it when the address of List-Unsubscribe is used.
bool isUnsubscribe(const QString &subject);
/// The id of the message that it asks no more of, which our List-Unsubscribe puts behind the word; also where the
/// request was answered or forwarded on its way here. Empty where none is named.
QString unsubscribedMessage(const QString &subject);
/// Whether an incoming message asks for no more of them, in either way.
bool asksForNoMore(const QString &subject);

} // namespace satchel
