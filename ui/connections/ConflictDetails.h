// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of one record that both sides changed, as a grid of mine, theirs and before, and what can be done with
// them.
#pragma once

#include "items/ConflictFieldsModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QTableView;

namespace satchel::ui {

class Button;
class ConflictGridDelegate;
class ConflictSections;
class IconButton;
class Label;

class ConflictDetails : public QWidget
{
    Q_OBJECT

public:
    ConflictDetails(const PageContext &context, items::SyncStatusNotifier &syncStatus, QWidget *parent = nullptr);

    void show(const items::ConflictGroup &group, int position, int count);
    void clear();
    void setWidthClass(WidthClass width);
    items::ConflictFieldsModel &model() const { return *m_model; }
    QTableView *grid() const { return m_grid; }

    void chooseCurrent(items::ConflictFieldsModel::Choice choice);
    void typeAnother();
    void resolve();

Q_SIGNALS:
    void stepRequested(int by);
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &record);
    void resolved();
    void reopenRequested();

private:
    class Face;
    QWidget *makeHead();
    QWidget *makeActions();
    void fitGrid();
    void followChoices();
    void showBylines(const items::ConflictGroup &group, const items::ConflictStory &story);
    QString aboutText(const items::ConflictGroup &group, const items::ConflictStory &story) const;
    QString words(const Field &field, const Value &value) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    PageContext m_context;
    items::ConflictFieldsModel *m_model;
    ConflictGridDelegate *m_delegate;
    Face *m_face;
    Label *m_name;
    Label *m_about;
    Label *m_position;
    IconButton *m_previous;
    IconButton *m_next;
    QTableView *m_grid;
    QWidget *m_actions;
    Button *m_reopen;
    Button *m_resolve;
    Button *m_type;
    ConflictSections *m_sections;
};

} // namespace satchel::ui
