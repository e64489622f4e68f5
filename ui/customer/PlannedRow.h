// SPDX-License-Identifier: GPL-3.0-or-later
// What was planned and may be what is being logged, each with a box: what is ticked is completed by logging. The next
// one, today's or overdue, is ticked from the beginning.
#pragma once

#include "items/PlannedItems.h"
#include "ui/common/PageContext.h"

#include <QSet>
#include <QWidget>

class QAbstractButton;

namespace satchel::ui {

class FormRows;

class PlannedRow : public QWidget
{
    Q_OBJECT

public:
    explicit PlannedRow(const PageContext &context, QWidget *parent = nullptr);

    /// Of one kind of activity with a record; a null id shows nothing.
    void show(EntityKind entity, const RecordId &id, const QString &kind);
    bool isEmpty() const { return m_items.empty(); }
    /// What did not take place (nobody answered, nobody came) completes nothing, unless a person ticked it.
    void setTakenPlace(bool hasTakenPlace);
    /// The label goes beside or above the boxes for a form of this width.
    void adaptTo(int width);
    std::vector<items::PlannedItem> chosen() const;

private:
    void rebuild();
    void tick();

    PageContext m_context;
    std::vector<items::PlannedItem> m_items;
    QList<QAbstractButton *> m_boxes; // one per item
    QSet<QAbstractButton *> m_decided; // that a person clicked
    bool m_hasTakenPlace = true;
    FormRows *m_rows = nullptr;
    int m_width = 0; // of the form
};

} // namespace satchel::ui
