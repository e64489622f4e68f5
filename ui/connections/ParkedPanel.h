// SPDX-License-Identifier: GPL-3.0-or-later
// Records that need attention, each with its reason: open it (Enter), match its values (M),
// try again (R), or all.
#pragma once

#include "ui/connections/ParkedDelegate.h"

#include <QWidget>

class QListView;

namespace satchel::ui {

class Button;
class Label;

class ParkedPanel : public QWidget
{
    Q_OBJECT

public:
    ParkedPanel(const PageContext &context, items::SyncStatusNotifier &syncStatus, QWidget *parent = nullptr);

    items::ParkedModel &model() const { return *m_model; }
    QListView *list() const { return m_list; }
    void retryAll();

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &record);
    /// A value of this field needs a mapping.
    void valuesRequested(qint64 connection, satchel::EntityKind entity, const QString &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void fitList();
    void run(ParkedDelegate::Action action, int row);
    void followCurrent();

    PageContext m_context;
    items::ParkedModel *m_model;
    Label *m_count;
    Button *m_retryAll;
    QListView *m_list;
    QAction *m_match;
    Label *m_none;
};

} // namespace satchel::ui
