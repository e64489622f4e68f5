// SPDX-License-Identifier: GPL-3.0-or-later
// The templates of tasks, and the steps of the one that is chosen.
#pragma once

#include "items/TaskTemplates.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class Button;
class Label;

class TaskTemplatesSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit TaskTemplatesSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QTableWidget *templates() const { return m_table; }
    QTableWidget *steps() const { return m_stepTable; }

private:
    Button *addAction(Icon icon, const QString &text, bool isQuiet, void (TaskTemplatesSettingsPage::*run)());
    void addTemplates();
    void addSteps();
    void read();
    void readSteps();
    void follow();
    const items::TaskTemplate *chosen() const;
    int chosenStep() const;
    void editTemplate(const items::TaskTemplate *pattern);
    void newTemplate() { editTemplate(nullptr); }
    void changeTemplate();
    void removeTemplate();
    void editStep(RecordId step);
    void newStep() { editStep({}); }
    void changeStep();
    void removeStep();
    void moveUp() { moveStep(-1); }
    void moveDown() { moveStep(1); }
    void moveStep(int by);
    QString anchorName(const items::TaskTemplate &pattern) const;
    static QString offsetText(const items::DateShift &offset);

    PageContext m_context;
    std::vector<items::TaskTemplate> m_patterns;
    QTableWidget *m_table;
    QTableWidget *m_stepTable;
    QList<Button *> m_ofTemplate;
    QList<Button *> m_ofStep;
    Button *m_newStep = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
