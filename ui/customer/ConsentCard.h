// SPDX-License-Identifier: GPL-3.0-or-later
// What a contact said about one purpose: the statements, newest first, and recording or withdrawing a consent. A
// withdrawal is one dialog as a consent is (article 7(3) of the GDPR: as easy to withdraw as to give).
#pragma once

#include "domain/Consent.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

namespace satchel::ui {

/// "Given\n3 Mar, form": the state of a purpose, and below it when and how it came about.
QString consentText(const PageContext &context, const Record &contact, const Field &purpose);

/// Asks how, when, with which wording and proof, and stores the statement; `state` is given, withdrawn or objected.
void openConsentDialog(const PageContext &context, const Record &contact, const ConsentPurpose &purpose,
    const QString &state, QWidget *parent);

class ConsentCard : public Popover
{
    Q_OBJECT

public:
    ConsentCard(const PageContext &context, const Record &contact, const QString &purpose, QWidget *parent);

    /// One line per statement: "Given · form, 3 Mar 2026 · Trade fair in Basel".
    static QStringList lines(const PageContext &context, RecordId contact, const QString &purpose);

private:
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
