// SPDX-License-Identifier: GPL-3.0-or-later
// All about one round: when, what it did, why it failed, and the way to take back what it brought in.
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
};

} // namespace satchel::ui
