// SPDX-License-Identifier: GPL-3.0-or-later
// The details of one sync: when, what it did, why it failed, and the button that rolls it back.
#pragma once

#include "items/RoundsModel.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class RoundDialog : public Dialog
{
    Q_OBJECT

public:
    RoundDialog(const PageContext &context, const items::RoundItem &item, QWidget *parent);

    /// "HubSpot, Sales EU, 10:38"
    static QString aboutOf(const PageContext &context, const items::RoundItem &item);

Q_SIGNALS:
    void rollBackRequested(qint64 round, const QString &about);

private:
    void addFact(const QString &label, const QString &value);
    void addError(const Error &error, const QString &system);
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
