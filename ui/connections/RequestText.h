// SPDX-License-Identifier: GPL-3.0-or-later
// The request log in words: what a request was for, how it went, and what to do about one that failed.
#pragma once

#include "store/sync/RequestLog.h"
#include "ui/common/Formats.h"

#include <QCoreApplication>

namespace satchel::ui {

class RequestText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::RequestText)

public:
    /// "Listed contacts", with the kind of record as a person calls it; empty: without one.
    static QString what(store::RequestVerb verb, const QString &records);
    /// "OK", "Rate limit reached (429)".
    static QString result(const store::RequestEntry &entry);
    /// The result, with the attempt and the wait before it.
    static QString resultInFull(const store::RequestEntry &entry, const QString &waited);
    static QString cause(store::RequestCause cause);
    /// What a person can do about it. `system`: as it is called.
    static QString remedy(store::RequestCause cause, const QString &system);
    /// True when nobody has to do anything.
    static bool isHarmless(store::RequestCause cause);
    /// The cause that an error of a round is.
    static store::RequestCause causeOf(Error::Kind kind);
};

} // namespace satchel::ui
