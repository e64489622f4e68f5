// SPDX-License-Identifier: GPL-3.0-or-later
// How quotes are numbered, with the next number as an example, the tax that their lines begin with, and the way to tax
// rates and price lists.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QLineEdit;

namespace satchel::ui {

class FieldEditor;
class Label;

class QuotesSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit QuotesSettingsPage(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void listRequested(satchel::EntityKind entity);

private:
    void addTax();
    void readTax();
    void saveTax();
    void read();
    void showExample();
    void save();

    PageContext m_context;
    QLineEdit *m_pattern;
    Label *m_example;
    FieldEditor *m_tax = nullptr;
    RecordId m_setting; // null while the pattern is the one Satchel begins with
    QString m_stored;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
