// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/DealStrip.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/NextAction.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/LinePopover.h"
#include "ui/common/Painting.h"
#include "ui/deals/FigureButton.h"
#include "ui/deals/NextActionForm.h"
#include "ui/deals/NextActionLine.h"

#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldWidth = 640; // narrower, the next action has a row of its own

} // namespace

DealStrip::DealStrip(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_value(new FigureButton(tr("Value"))),
      m_weighted(new FigureButton(tr("Weighted"))), m_close(new FigureButton(tr("Expected close"))),
      m_next(new NextActionLine(context)), m_done(new Button(Icon::Check, tr("Done"))),
      m_plan(new IconButton(Icon::Calendar, tr("Plan the next action"))), m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const Theme &theme = Theme::of(this);
    setSpaces(*m_row, theme, 2, 0);
    auto *figures = new QHBoxLayout;
    setSpaces(*figures, theme, 0, 0);
    for (FigureButton *figure : {m_value, m_weighted, m_close})
        figures->addWidget(figure);
    figures->addStretch(1); // with a row of their own they stay together
    auto *next = new QHBoxLayout;
    next->setContentsMargins(0, 0, theme.px(12), 0);
    next->setSpacing(theme.px(8));
    next->addWidget(m_next, 1);
    next->addWidget(m_done);
    next->addWidget(m_plan);
    m_row->addLayout(figures);
    m_row->addLayout(next, 1);
    m_done->setToolTip(tr("Mark the next action as done"));
    connect(m_value, &QAbstractButton::clicked, this, [this] { edit(field::value, m_value); });
    connect(m_weighted, &QAbstractButton::clicked, this, [this] { edit(field::probability, m_weighted); });
    connect(m_close, &QAbstractButton::clicked, this, [this] { editExpectedClose(); });
    connect(m_next, &QAbstractButton::clicked, this, &DealStrip::planNextAction);
    connect(m_plan, &QToolButton::clicked, this, &DealStrip::planNextAction);
    connect(m_done, &QPushButton::clicked, this, &DealStrip::completeNextAction);
}

void DealStrip::setDeal(const Record &deal)
{
    m_deal = deal;
    const Formats formats = m_context.formats();
    const auto value = valueOr<Money>(deal.value(field::value));
    const auto probability = valueOr<Decimal>(deal.value(field::probability));
    const auto weighted = percentOf(value, probability);
    const auto day = valueOr<QDate>(deal.value(isClosed() ? field::closed_on : field::expected_close));
    const QString none(QChar(0x2013));
    const bool isPriced = !isEmpty(deal.value(field::value));
    m_value->setFigure(tr("Value"), isPriced ? formats.money(value, Formats::Decimals::UnlessZero) : none);
    m_weighted->setFigure(tr("Weighted, %1", "a probability").arg(formats.percent(probability)),
        isPriced && weighted ? formats.money(*weighted, Formats::Decimals::None) : none, {}, true);
    const qint64 left = m_context.today().daysTo(day);
    m_close->setFigure(isClosed() ? deal.entity->find(field::closed_on)->label : tr("Expected close"),
        day.isValid() ? formats.plainDay(day, day.year() != m_context.today().year()) : none,
        !day.isValid() || isClosed() ? QString()
            : left < 0               ? tr("%1 ago", "days").arg(formats.days(-left))
            : left == 0              ? tr("today")
                                     : tr("in %1", "days").arg(formats.days(left)));
    m_next->setAction(deal.text(field::next_action), valueOr<QDate>(deal.value(field::next_action_date)),
        valueOr<QTime>(deal.value(field::next_action_time)));
    m_done->setVisible(items::hasNextAction(deal));
    m_next->setVisible(!isClosed() || items::hasNextAction(deal)); // nobody misses one of a deal that is over
    fold();
}

bool DealStrip::isClosed() const
{
    const QString status = m_deal.entity ? m_deal.text(field::status) : QString();
    return !status.isEmpty() && status != choice::open;
}

void DealStrip::edit(const QString &name, QWidget *anchor)
{
    const Field *field = m_deal.entity->find(name);
    const Value before = m_deal.value(name);
    askForLine(anchor, *field, fieldContextOf(m_context.workspace), before,
        [context = m_context, id = m_deal.id, name, before, label = field->label](const Value &value) {
            if (value != before)
                context.workspace.commit(tr("Changed %1", "a field").arg(label),
                    {Edit::update(EntityKind::Deal, id, {{name, value}}, {{name, before}})});
            return QString();
        });
}

void DealStrip::completeNextAction()
{
    const auto changes = items::completeNextAction(m_context.workspace.store(), m_deal);
    if (changes)
        m_context.workspace.commit(*changes);
    else
        Q_EMIT m_context.workspace.failed(changes.error());
}

void DealStrip::planNextAction()
{
    (new NextActionForm(m_context, m_deal, this))->openAt(m_plan);
}

void DealStrip::editExpectedClose()
{
    QWidget *anchor = m_close->isHidden() ? static_cast<QWidget *>(m_value) : m_close; // hidden in a low window
    edit(isClosed() ? field::closed_on : field::expected_close, anchor);
}

QSize DealStrip::minimumSizeHint() const
{
    return {Theme::of(this).px(240), m_row->minimumSize().height()};
}

void DealStrip::fold()
{
    const bool isFolded = width() < Theme::of(this).px(foldWidth);
    m_row->setDirection(isFolded && !m_isLow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool isWide = m_isLow ? !isFolded : width() >= Theme::of(this).px(420);
    m_weighted->setVisible(isWide && !isClosed()); // certain, or nothing
    m_close->setVisible(!m_isLow || !isFolded);
}

void DealStrip::setLow(bool isLow)
{
    m_isLow = isLow;
    fold();
}

void DealStrip::resizeEvent(QResizeEvent *)
{
    fold();
}

void DealStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.normal);
    for (const QWidget *figure :
        {static_cast<QWidget *>(m_weighted), static_cast<QWidget *>(m_close), static_cast<QWidget *>(m_next)}) {
        const QRect place = figure->geometry();
        const int x = layoutDirection() == Qt::LeftToRight ? place.left() : place.right();
        if (!figure->isHidden() && place.top() < height() / 2 && x > 1 && x < width() - 2)
            painter.fillRect(QRect(x, 1, 1, qMin(height() - 2, place.height() + theme.px(2))), theme.border.subtle);
    }
}

} // namespace satchel::ui

#include "moc_DealStrip.cpp"
