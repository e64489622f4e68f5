// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML of messages, by their activities, and whose pictures on the web are shown without a question. Of this
// computer: no change set, no undo. HTML is given sanitized (domain/HtmlSanitizer), and sanitized again where it is
// shown, so that a rule of a later version holds for older messages too.
#pragma once

#include "store/Store.h"

namespace satchel::store {

class MailHtml
{
public:
    static constexpr qsizetype longest = 500'000; // characters of one message; a longer one is shown by its text

    explicit MailHtml(Store &store) : m_store(store) {}

    /// In the transaction of the caller, if there is one. A longer text than `longest` is not kept.
    Result<void> put(RecordId activity, const QString &html);
    /// Empty: the message has none here.
    Result<QString> of(RecordId activity);
    Result<bool> has(RecordId activity);
    /// Whether it has HTML here, or an erasure took it, after which it is not taken again.
    Result<bool> isSettled(RecordId activity);
    /// Removes that of activities that were removed before an instant, or never came to be. Answers how many.
    Result<qint64> removeUnused(Instant before);

    /// By their addresses, in lower case and in order.
    Result<QStringList> pictureSenders();
    Result<bool> showsPictures(const QString &address);
    Result<void> setShowsPictures(const QString &address, bool shows);

private:
    Store &m_store;
};

} // namespace satchel::store
