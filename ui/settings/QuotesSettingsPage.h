// SPDX-License-Identifier: GPL-3.0-or-later
// How quotes are numbered, with the next number as an example, and the way to tax rates and price lists.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QLineEdit;

namespace satchel::ui {

class Label;

class QuotesSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit QuotesSettingsPage(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void listRequested(satchel::EntityKind entity);

private:
    void read();
    void showExample();
    void save();

    PageContext m_context;
    QLineEdit *m_pattern;
    Label *m_example;
    RecordId m_setting; // null while the pattern is the one Satchel begins with
    QString m_stored;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
