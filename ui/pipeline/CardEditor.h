// SPDX-License-Identifier: GPL-3.0-or-later
// A card in place as a small form: title, value, next action and its day. Enter saves what changed, Esc leaves it.
#pragma once

#include "domain/ChangeSet.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class CardEditor : public QWidget
{
    Q_OBJECT

public:
    CardEditor(const PageContext &context, const Record &deal, QWidget *parent);

    RecordId deal() const { return m_deal.id; }
    /// Over the card, grown to what the form needs, inside the parent.
    void placeOver(const QRect &card);

Q_SIGNALS:
    /// The fields that differ, with what they were; nothing differs: no signal.
    void saved(const std::vector<satchel::FieldValue> &values, const std::vector<satchel::FieldValue> &before);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();

    Record m_deal;
    QList<FieldEditor *> m_editors;
};

} // namespace satchel::ui
