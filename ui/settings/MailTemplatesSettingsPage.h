// SPDX-License-Identifier: GPL-3.0-or-later
// The templates of e-mails, a row for each language of each.
#pragma once

#include "items/MailTemplates.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class Button;

class MailTemplatesSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit MailTemplatesSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    const std::vector<items::StoredMailTemplate> &templates() const { return m_templates; }

private:
    Button *addAction(Icon icon, const QString &text, bool isQuiet, void (MailTemplatesSettingsPage::*run)());
    void read();
    void follow();
    void choose(RecordId id);
    const items::StoredMailTemplate *chosen() const;
    void openDialog(const items::StoredMailTemplate &start, std::vector<Edit> edits = {});
    void create();
    void change();
    void duplicate();
    void addLanguage();
    void remove();

    PageContext m_context;
    std::vector<items::StoredMailTemplate> m_templates;
    RecordId m_wanted; // to be chosen once it is listed
    QTableWidget *m_table;
    QList<Button *> m_ofTemplate;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
