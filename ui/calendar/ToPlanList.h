// SPDX-License-Identifier: GPL-3.0-or-later
// My tasks without a day. They are dragged into the calendar, or put where its keys are by Enter.
#pragma once

#include "ui/common/PageContext.h"

#include <QListWidget>

class QTimer;

namespace satchel::ui {

/// What a task is dragged as.
extern const QString taskMimeType;

class ToPlanList : public QListWidget
{
    Q_OBJECT

public:
    explicit ToPlanList(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void planRequested(const satchel::RecordId &task);
    void refreshed();

protected:
    QStringList mimeTypes() const override { return {taskMimeType}; }
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;

private:
    PageContext m_context;
    QTimer *m_later;
};

} // namespace satchel::ui
