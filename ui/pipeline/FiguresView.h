// SPDX-License-Identifier: GPL-3.0-or-later
// What the pipeline amounts to: key figures of the open deals and of those closed in the last year, then each stage's
// share, conversion and stay.
#pragma once

#include "items/BoardFigures.h"
#include "items/BoardModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace satchel::ui {

class FigureTile;

class FiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(const PageContext &context, QWidget *parent = nullptr);

    void fill(const items::BoardModel &model, const items::BoardFigures &figures);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillTiles(const items::BoardModel &model, const items::BoardFigures &figures);
    void fillStages(const items::BoardModel &model, const items::BoardFigures &figures);
    void arrangeTiles();

    PageContext m_context;
    QList<FigureTile *> m_tiles;
    QStandardItemModel *m_stages;
    QTableView *m_table;
};

/// A label, a figure, and what it is made of.
class FigureTile : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &label, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &detail);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QString m_figure;
    QString m_detail;
};

} // namespace satchel::ui
