// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/FigureCard.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/reports/ChartView.h"
#include "ui/reports/ReportModel.h"
#include "ui/reports/ReportTable.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

class WarningMark : public QWidget
{
public:
    WarningMark() { setFixedSize(Theme::of(this).px(16), Theme::of(this).px(16)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(painter, rect(), Icon::Warning, width(), Theme::of(this).amber.text);
    }
};

} // namespace

FigureCard::FigureCard(const Formats &formats, const QString &title, const QString &detail, QWidget *parent)
    : QWidget(parent), m_title(new Label(title, &Theme::Fonts::semibold)),
      m_detail(new Label(detail, &Theme::Fonts::small, TextColor::Secondary)), m_stack(nullptr),
      m_chart(new ChartView(formats)), m_model(new ReportModel(formats, this)), m_table(new ReportTable(*m_model)),
      m_tableRoom(new QWidget), m_empty(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_foot(new QWidget),
      m_warning(new WarningMark), m_sentence(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_link(new Button({}, Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(6));
    column->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_detail, 1);
    column->addLayout(head);
    m_chart->setSmall(true);
    m_chart->setLegend(false);
    m_chart->setInteractive(true);
    auto *tableColumn = new QVBoxLayout(m_tableRoom);
    tableColumn->setContentsMargins(0, 0, 0, 0);
    tableColumn->addWidget(m_table);
    tableColumn->addStretch(1);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *room = new QWidget;
    m_stack = new QStackedLayout(room);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tableRoom);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    column->addWidget(room, 1);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, theme.px(4), 0, 0);
    foot->setSpacing(theme.px(6));
    m_sentence->setWordWrap(true);
    m_link->setSmall(true);
    foot->addWidget(m_warning);
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_link);
    column->addWidget(m_foot);
    m_foot->hide();
    connect(m_chart, &ChartView::rowOpened, this,
        [this](int row) { Q_EMIT rowOpened(m_chart->report().rows[static_cast<size_t>(row)]); });
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT rowOpened(m_model->row(index.row())); });
    connect(m_link, &QPushButton::clicked, this, &FigureCard::linkOpened);
}

void FigureCard::setReport(const reports::Report &chart, const reports::Report &table)
{
    m_chart->setReport(chart);
    m_model->setReport(table);
    m_isEmpty = false;
    showPart();
}

void FigureCard::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void FigureCard::setSentence(const QString &sentence, bool isWarning, const QString &link)
{
    m_sentence->setText(sentence);
    m_warning->setVisible(isWarning);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_foot->setVisible(!sentence.isEmpty() || !link.isEmpty());
    updateGeometry();
}

void FigureCard::setEmpty(const QString &reason)
{
    m_empty->setText(reason);
    m_isEmpty = true;
    setSentence({});
    showPart();
}

void FigureCard::setNumbers(bool isNumbers)
{
    m_isNumbers = isNumbers;
    showPart();
}

/// Only the part that is shown asks for space: a table of twelve months is higher than its chart.
void FigureCard::showPart()
{
    QWidget *shown = m_isEmpty ? static_cast<QWidget *>(m_empty)
        : m_isNumbers          ? m_tableRoom
                               : static_cast<QWidget *>(m_chart);
    for (int i = 0; i < m_stack->count(); ++i) {
        QWidget *part = m_stack->widget(i);
        part->setSizePolicy(QSizePolicy::Expanding, part == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_stack->setCurrentWidget(shown);
    m_stack->parentWidget()->updateGeometry();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
    if (m_foot->isVisible())
        painter.fillRect(
            QRect(theme.px(14), m_foot->y() - theme.px(2), width() - 2 * theme.px(14), 1), theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_FigureCard.cpp"
