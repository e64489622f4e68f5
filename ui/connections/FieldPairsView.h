// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a mapping: Left and Right turn the direction, Space opens the values, Enter accepts what is proposed or
// opens the chooser of the field, as F2 does. Values stay open and the current row stays current while rows change.
#pragma once

#include "ui/connections/FieldPairsDelegate.h"

#include <QSet>
#include <QTreeView>

namespace satchel::ui {

class FieldPairsView : public QTreeView
{
    Q_OBJECT

public:
    explicit FieldPairsView(FieldPairsModel &model, QWidget *parent = nullptr);

    /// To the next row (or the one before) that needs a look, around the end. False when there is none.
    bool goToOpen(bool isForward);
    void goTo(const QModelIndex &index);
    void showValues(const QModelIndex &index);
    /// With another object nothing is open.
    void closeValues() { m_open.clear(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void turn(const QModelIndex &index, bool isForward);
    void run(const QModelIndex &index, FieldPairsDelegate::Link link);
    void choose(const QModelIndex &index);
    void press(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    void accept(const QModelIndex &index);
    void sendAs(const QModelIndex &value);
    void restore();
    void fitColumns();

    FieldPairsModel &m_model;
    FieldPairsDelegate *m_delegate;
    QSet<QString> m_open; // rows whose values are shown, by key
    std::pair<QString, int> m_current; // the row by key, and the value below it or -1
};

} // namespace satchel::ui
