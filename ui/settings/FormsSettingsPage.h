// SPDX-License-Identifier: GPL-3.0-or-later
// Arranges the form of an entity: its sections with their fields in order, and the fields that are not on it, each with
// its value in one record. Nothing is stored before Save, which is one act; until then the arrangement of each form is
// kept as a draft.
#pragma once

#include "items/FormLayouts.h"
#include "items/StageRequirementsModel.h"
#include "ui/common/Button.h"
#include "ui/common/PageContext.h"
#include "ui/settings/FormCanvas.h"
#include "ui/settings/SettingsForm.h"

namespace satchel::ui {

class Banner;
class DraftKeeper;
class KindBox;
class Label;
class SearchField;

class FormsSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit FormsSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void setEntity(EntityKind entity);
    FormCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    /// Which of these fields are required from which stage on.
    void requirementsRequested(satchel::EntityKind entity);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    EntityKind entity() const;
    void addHead();
    void addTools();
    QWidget *makeKeys();
    void addDrafts();
    void chooseEntity();
    void read();
    void showStagesOf(EntityKind entity);
    void revert();
    void takeChanges(const store::ChangeBatch &batch);
    void follow();
    FieldCaption captionOf(const Field &field) const;
    QString markOf(const Field &field) const;
    void toggleOnForm();
    void addSectionAsked();
    void editSection();
    void removeSection();
    void showMenu(const QPoint &globalPosition);
    void useDefault();
    void save();
    void report(const QString &title, const Result<void> &done);

    PageContext m_context;
    KindBox *m_entity;
    FormCanvas *m_canvas;
    items::StageRequirementsModel *m_stages;
    Banner *m_problem;
    DraftKeeper *m_drafts;
    SearchField *m_find;
    Button *m_edit = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_toggle = nullptr;
    Button *m_remove = nullptr;
    Button *m_default = nullptr;
    Button *m_required = nullptr;
    Label *m_where;
    std::shared_ptr<const Entity> m_definition;
    items::StoredFormLayout m_read;
    FormLayout m_saved; // what is read, whole
    FormLayout m_followed; // what the draft has, or soon will have
    Record m_example;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
