// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/FiguresView.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/pipeline/LaneDrawing.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

enum Tile { Open, Weighted, Size, Cycle, WinRate, Velocity };
enum Column { Stage, Deals, Total, WeightedTotal, Share, MoveOn, Stay };
enum Role { Hue = Qt::UserRole, Fraction, IsSlowest };

/// A stage's dot, the bar of its share, the mark of the slowest.
class StageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QRect cell = option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const QString text = index.data().toString();
        switch (index.column()) {
        case Stage:
            drawStageDot(*painter, placed(*painter, cell, {cell.x(), cell.y(), theme.px(8), cell.height()}),
                theme.hue(index.data(Hue).toString()), theme);
            drawText(*painter, placed(*painter, cell, cell.adjusted(theme.px(15), 0, 0, 0)), text, theme.font.strong,
                theme.text.primary);
            break;
        case Share:
            drawProgress(*painter, QRect(cell.x(), cell.center().y() - theme.px(3), cell.width(), theme.px(6)),
                index.data(Fraction).toDouble(), theme);
            break;
        default: {
            const bool isSlowest = index.data(IsSlowest).toBool();
            drawNumber(*painter, cell, text, theme.font.body, isSlowest ? theme.amber.text : theme.text.primary);
            if (isSlowest) {
                const int end = cell.right() - numberWidth(text, theme.font.body) - theme.px(4);
                drawIcon(*painter, placed(*painter, cell, {end - theme.px(14), cell.y(), theme.px(14), cell.height()}),
                    Icon::Warning, theme.px(14), theme.amber.text);
            }
            break;
        }
        }
    }
};

} // namespace

FigureTile::FigureTile(const QString &label, QWidget *parent) : QWidget(parent), m_label(label)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const QString &figure, const QString &detail)
{
    m_figure = figure;
    m_detail = detail;
    setAccessibleName(m_label + u": "_s + figure);
    setAccessibleDescription(detail);
    setToolTip(detail);
    update();
}

QSize FigureTile::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int height = 2 * QFontMetrics(theme.font.small).height() + QFontMetrics(theme.font.figure).height()
        + theme.px(24 + 6);
    return {theme.px(160), height};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawRounded(painter, rect(), theme.radius.card, theme.surface.lane);
    QRect line = rect().adjusted(theme.px(12), theme.px(12), -theme.px(12), -theme.px(12));
    const int small = QFontMetrics(theme.font.small).height();
    const int figure = QFontMetrics(theme.font.figure).height();
    line.setHeight(small);
    drawText(painter, line, m_label, theme.font.small, theme.text.tertiary);
    drawText(painter, {line.x(), line.bottom() + theme.px(4), line.width(), figure}, m_figure, theme.font.figure,
        theme.text.primary);
    drawText(painter, {line.x(), line.bottom() + theme.px(6) + figure, line.width(), small}, m_detail, theme.font.small,
        theme.text.secondary);
}

FiguresView::FiguresView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stages(new QStandardItemModel(0, Stay + 1, this)), m_table(new QTableView)
{
    const Theme &theme = Theme::of(this);
    for (const QString &label : {tr("Open deals"), tr("Weighted"), tr("Average deal size"), tr("Average cycle"),
             tr("Win rate"), tr("Velocity")})
        m_tiles += new FigureTile(label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(4), theme.px(8), theme.px(8));
    column->setSpacing(theme.px(16));
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.px(8));
    column->addLayout(grid);
    column->addWidget(new Label(tr("Stages"), &Theme::Fonts::heading));
    m_table->setModel(m_stages);
    m_table->setItemDelegate(new StageDelegate(m_table));
    m_table->setAccessibleName(tr("Figures of each stage"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.size.rowComfortable);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stages->setHorizontalHeaderLabels(
        {tr("Stage"), tr("Deals"), tr("Total"), tr("Weighted"), tr("Share"), tr("Conversion"), tr("Days on average")});
    for (int i = 0; i <= Stay; ++i)
        m_stages->horizontalHeaderItem(i)->setTextAlignment(
            (i == Stage || i == Share ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    column->addWidget(m_table, 1);
    arrangeTiles();
}

void FiguresView::fill(const items::BoardModel &model, const items::BoardFigures &figures)
{
    fillTiles(model, figures);
    fillStages(model, figures);
}

void FiguresView::fillTiles(const items::BoardModel &model, const items::BoardFigures &figures)
{
    const Formats formats = m_context.formats();
    const auto overall = model.totals().overall(model.rates());
    const QString closed = tr("of %1 won in a year").arg(formats.count(figures.won));
    const QString nothing = tr("No deal was won in a year");
    const bool hasWon = figures.won > 0;
    m_tiles[Open]->setFigure(
        totalText(overall, formats), tr("%Ln deals", nullptr, static_cast<int>(model.openCount())));
    m_tiles[Weighted]->setFigure(
        formats.money(overall.weighted, Formats::Decimals::None), tr("by each deal's probability"));
    const auto size = figures.averageSize(model.rates());
    m_tiles[Size]->setFigure(size ? formats.money(*size, Formats::Decimals::None) : u"–"_s, hasWon ? closed : nothing);
    const auto cycle = figures.cycleDays;
    m_tiles[Cycle]->setFigure(
        cycle ? formats.days(qRound64(*cycle)) : u"–"_s, hasWon ? tr("from creation to close") : nothing);
    const auto rate = figures.winPercent();
    m_tiles[WinRate]->setFigure(rate ? formats.percent(Decimal::fromInteger(*rate)) : u"–"_s,
        rate ? tr("%1 won, %2 lost in a year").arg(formats.count(figures.won), formats.count(figures.lost))
             : tr("No deal was closed in a year"));
    const auto velocity = figures.dailyVelocity(model.openCount(), model.rates());
    m_tiles[Velocity]->setFigure(
        velocity ? tr("%1 a day").arg(formats.money(*velocity, Formats::Decimals::None)) : u"–"_s,
        velocity ? tr("open deals × win rate × size ÷ cycle") : tr("Needs won deals that took a day or more"));
}

void FiguresView::fillStages(const items::BoardModel &model, const items::BoardFigures &figures)
{
    const Formats formats = m_context.formats();
    const double all = model.totals().overall(model.rates()).weighted.toApproximate();
    m_stages->setRowCount(0);
    for (int lane = 0; lane < model.laneCount(); ++lane) {
        const items::BoardStage &stage = model.stage(lane);
        const auto &totals = model.totals(lane);
        const auto overall = totals.overall(model.rates());
        const auto figure = figures.stages.value(stage.id);
        const QString moveOn = figure.moveOnPercent ? formats.percent(Decimal::fromInteger(*figure.moveOnPercent))
                                                    : u"–"_s;
        const QString stay = figure.averageDays ? formats.locale().toString(*figure.averageDays, 'f', 1) : u"–"_s;
        const double share = all > 0 ? overall.weighted.toApproximate() / all : 0;
        QList<QStandardItem *> row;
        for (const QString &text : {stage.name, formats.count(totals.count()), totalText(overall, formats),
                 formats.money(overall.weighted, Formats::Decimals::None),
                 formats.percent(Decimal::fromInteger(qRound(share * 100))), moveOn, stay})
            row += new QStandardItem(text);
        row[Stage]->setData(stage.color, Hue);
        row[Share]->setData(share, Fraction);
        row[Share]->setToolTip(tr("%1 of the weighted total").arg(row[Share]->text()));
        row[Total]->setToolTip(totalsToolTip(totals, model.rates(), formats));
        row[Stay]->setData(figure.isSlowest, IsSlowest);
        if (figure.isSlowest)
            row[Stay]->setData(tr("Slowest, %1 days").arg(stay), Qt::AccessibleTextRole);
        m_stages->appendRow(row);
    }
}

/// Six beside each other, or three over three.
void FiguresView::arrangeTiles()
{
    auto *grid = static_cast<QGridLayout *>(layout()->itemAt(0)->layout());
    const int columns = width() >= 6 * Theme::of(this).px(168) ? 6 : 3;
    for (int i = 0; i < m_tiles.size(); ++i)
        grid->addWidget(m_tiles[i], i / columns, i % columns);
}

void FiguresView::resizeEvent(QResizeEvent *)
{
    arrangeTiles();
}

} // namespace satchel::ui
