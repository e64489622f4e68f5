// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a text that came from outside, such as a server's reason or the name of a file, when somebody else is
// to read it. It is decided by what may stay, not by what must go: a word stays when it is in the list of words that
// every program uses for failures (KnownWords.h), and everything else becomes "…". So a name, an address, a number, a
// token or a host needs no pattern by which it would be recognised.
#pragma once

#include <QString>

namespace satchel::diagnostics {

/// "Ada's e-mail \"a@b.example\" is not valid (code 17)" is "… is not valid (code …)". What is in quotation marks goes
/// as a whole. Codes in capitals such as INVALID_EMAIL stay when each of their parts is a known word.
QString redacted(const QString &text);

} // namespace satchel::diagnostics
