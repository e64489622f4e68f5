// SPDX-License-Identifier: GPL-3.0-or-later
// Arranges the form of an entity: its sections with their fields in order, and the fields that are not on it, each with
// its value in one record. Nothing is stored before Save, which is one act.
#pragma once

#include "domain/FormLayoutEdits.h"
#include "items/FormLayouts.h"
#include "ui/common/Button.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QComboBox;
class QTableWidget;

namespace satchel::ui {

class Banner;
class Label;

class FormsSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit FormsSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void setEntity(EntityKind entity);
    QTableWidget *table() const { return m_table; }
    const FormLayout &layoutShown() const { return m_layout; }
    /// Chooses the row of a field; of a section where `field` is empty.
    void choose(const QString &section, const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A line of the table.
    struct Row
    {
        qsizetype section = 0; // the one after the last: not on the form
        QString field; // empty: the section itself
    };

    EntityKind entity() const;
    void read();
    void takeChanges(const store::ChangeBatch &batch);
    void show();
    void addRowOfSection(qsizetype section);
    void addRowOfField(qsizetype section, const Field &field);
    void setRow(const Row &row, const QStringList &texts);
    const Row *chosen() const;
    const FormSection *chosenSection() const;
    void follow();
    void change(const FormLayout &layout);
    void move(bool isForward);
    void toggleOnForm();
    void addSectionAsked();
    void editSection();
    void removeSection();
    void revert();
    void useDefault();
    void save();

    PageContext m_context;
    QComboBox *m_entity;
    QTableWidget *m_table;
    Banner *m_problem;
    Button *m_edit;
    Button *m_up;
    Button *m_down;
    Button *m_toggle;
    Button *m_remove;
    Button *m_revert;
    Button *m_default;
    Button *m_save;
    Label *m_changes;
    std::shared_ptr<const Entity> m_definition;
    items::StoredFormLayout m_read;
    FormLayout m_saved; // what is read, whole
    FormLayout m_layout; // as it is shown
    Record m_example;
    std::vector<Row> m_rows;
};

} // namespace satchel::ui
