// SPDX-License-Identifier: GPL-3.0-or-later
// What to look at once more before a document goes out: one line per check, with its sign, and what it is measured by.
#pragma once

#include "ui/documents/Sending.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class SendChecksView : public QWidget
{
    Q_OBJECT

public:
    explicit SendChecksView(const std::vector<SendCheck> &checks, QWidget *parent = nullptr);

Q_SIGNALS:
    void comparisonRequested();
    /// A person goes to what a check is about.
    void partRequested(const satchel::RecordId &part);

private:
    void addCheck(const SendCheck &check, QVBoxLayout &column);
};

} // namespace satchel::ui
