// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the columns: how the file is read, and one of its rows as the record it becomes.
#pragma once

#include "ui/imports/ImportSession.h"

#include <QWidget>

namespace satchel::ui {

class IconButton;

class FileFacts : public QWidget
{
    Q_OBJECT

public:
    explicit FileFacts(ImportSession &session, QWidget *parent = nullptr);

    void showRow(int row);
    int row() const { return m_row; }
    QSize sizeHint() const override;
    /// As high as all of it: the page scrolls.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        QString name;
        QString value;
    };
    QList<Fact> factsOfFile() const;
    QList<Fact> factsOfRow() const;
    QString titleOfRow() const;
    QString valueOf(const QString &target) const;
    QString readingOf(qsizetype column, const QString &cell, bool isTyped) const;
    int cardHeight() const;
    int drawFacts(QPainter &painter, const QList<Fact> &facts, const QRect &area) const;
    void describe();
    int factHeight() const;
    int rowTop() const;
    void placeButtons();

    ImportSession &m_session;
    IconButton *m_previous;
    IconButton *m_next;
    int m_row = 0;
};

} // namespace satchel::ui
