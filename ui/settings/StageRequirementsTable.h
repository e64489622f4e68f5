// SPDX-License-Identifier: GPL-3.0-or-later
// "Required by stage": from which stage on the records of an entity must have a value in which field, as a grid of
// boxes. Each tick is stored at once as a validation rule and can be undone. Hidden before an entity is set, and for an
// entity without stages.
#pragma once

#include "items/StageRequirementsModel.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QMenu;
class QTableView;

namespace satchel::ui {

class Button;
class Label;
class StageRequirementsGrid;

class StageRequirementsTable : public QWidget
{
    Q_OBJECT

public:
    explicit StageRequirementsTable(const PageContext &context, QWidget *parent = nullptr);

    /// Shows the requirements of an entity; of a deal those of the pipeline that the board shows.
    void setEntity(EntityKind entity);
    EntityKind entity() const { return m_model.entity(); }
    const items::StageRequirementsModel &model() const { return m_model; }
    QTableView *grid() const;
    QComboBox *pipelines() const { return m_pipelines; }

Q_SIGNALS:
    /// The records that lack a value.
    void listRequested(satchel::EntityKind entity, const QString &filter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void fillPipelines();
    void fillFields();
    void addField(const QString &field);
    void bringIntoSight(int row);
    void showCount();

    PageContext m_context;
    items::StageRequirementsModel m_model;
    QComboBox *m_pipelines;
    Button *m_add;
    QMenu *m_fields;
    StageRequirementsGrid *m_grid;
    Label *m_none;
    Label *m_explanation;
    Label *m_others;
    Button *m_show;
};

} // namespace satchel::ui
