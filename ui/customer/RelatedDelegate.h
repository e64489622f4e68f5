// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the rows of the related panel: headings with count and an add mark, deals with their next action, tasks with a
// circle to complete, meetings with a calendar leaf, quotes, people, files.
#pragma once

#include "items/RelatedModel.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QStyledItemDelegate>

namespace satchel::ui {

struct TwoLineRow;

class RelatedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RelatedDelegate(const PageContext &context, const items::RelatedModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QString words(const items::RelatedModel::Row &row) const;
    QString headingOf(const items::RelatedModel::Row &row) const;
    /// What people of a company are headed by: "People at Lindental".
    void setPeopleHeading(const QString &heading) { m_people = heading; }
    /// The add mark of a heading, the circle of a task; empty elsewhere.
    QRect actionRect(const QModelIndex &index, const QRect &rect, const QWidget *view) const;

private:
    struct Cell;
    static QRect drawTexts(const Cell &cell, int indent, const TwoLineRow &row);
    static QRect markOf(const Cell &cell, int indent);
    static QRect faceOf(const Cell &cell);
    static void drawNamed(const Cell &cell, const QString &name, const QString &detail, const QString &role);
    void paintHeading(const Cell &cell) const;
    void paintDeal(const Cell &cell, const items::RelatedDeal &deal) const;
    void paintProduct(const Cell &cell, const items::RelatedProduct &product) const;
    void paintTask(const Cell &cell, const items::RelatedTask &task) const;
    void paintMeeting(const Cell &cell, const items::RelatedMeeting &meeting) const;
    void paintQuote(const Cell &cell, const items::RelatedQuote &quote, EntityKind entity) const;
    void paintPerson(const Cell &cell, const items::RelatedPerson &person) const;
    void paintLinked(const Cell &cell, const items::LinkedGroup &group, const items::LinkedRecord &linked) const;
    void paintFile(const Cell &cell, const items::RelatedFile &file) const;
    QString countText(const items::RelatedModel::Row &row) const;
    QString meetingTime(const items::RelatedMeeting &meeting) const;
    QString linkText(const items::LinkedGroup &group, const items::LinkedRecord &linked) const;

    PageContext m_context;
    const items::RelatedModel &m_model;
    QString m_people;
};

} // namespace satchel::ui
