// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a record, beside its timeline: Enter, F2 or a click edits in place, Ctrl+click and the menu follow an
// address, a number or a record; the menu also shows the history of a field. A score says why it is what it is.
#pragma once

#include "ui/customer/FactsDelegate.h"

#include <QListView>

namespace satchel::ui {

class FactsPanel : public QListView
{
    Q_OBJECT

public:
    explicit FactsPanel(const PageContext &context, QWidget *parent = nullptr);

    void setRecord(const Record &record) { m_model.show(record); }
    /// Opens the editor of a field; for "Edit" and for what is missing ("add a phone number").
    void editField(QStringView name);
    FactsModel &model() { return m_model; }

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &id);
    void historyRequested(const satchel::Field &field);
    void scoreRulesRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyboardSearch(const QString &) override {}

private:
    void run(const QModelIndex &index);
    void explainScore(const QModelIndex &index);
    void showConsent(const QModelIndex &index);
    /// Goes where a value points; false when it points nowhere.
    bool follow(const QModelIndex &index);

    PageContext m_context;
    FactsModel m_model;
    FactsDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace satchel::ui
