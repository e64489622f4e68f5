// SPDX-License-Identifier: GPL-3.0-or-later
// A parked record as a row: its kind, its title, the connection and the whole reason, and what can be done about it.
#pragma once

#include "items/ParkedModel.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

class ParkedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Action { MatchValues, Open, Retry, RetryAll, Toggle };

    ParkedDelegate(const PageContext &context, QObject *parent);

    /// Of a view: a reason takes as many lines as it needs in its width.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// "HubSpot, Sales EU, Stage: …"; of a cause how many records, of its parts where they are.
    static QString reasonOf(const items::ParkedItem &item);
    /// What a row offers, in the order of reading.
    static std::vector<Action> actionsOf(const items::ParkedModel &model, int row);
    static QString nameOf(Action action);

Q_SIGNALS:
    void chosen(satchel::ui::ParkedDelegate::Action action, int row);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Place
    {
        Action action;
        QRect rect;
    };
    static std::vector<Place> placesOf(const QRect &row, const QModelIndex &index, const Theme &theme);
    static QRect textPlace(const QRect &row, const std::vector<Place> &places, const Theme &theme);

    PageContext m_context;
};

} // namespace satchel::ui
