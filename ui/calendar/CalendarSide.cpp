// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/CalendarSide.h"

#include "ui/calendar/MiniMonth.h"
#include "ui/calendar/ToPlanList.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::CalendarSource;

namespace {

constexpr int panelMargin = 12;

/// In which colour what the box shows is drawn.
QIcon swatch(const Theme::Hue &hue, const Theme &theme)
{
    const int side = theme.px(10);
    QPixmap pixmap(QSize(side, side) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(painter, QRect(0, 0, side, side), theme.radius.mark, hue.dot);
    return pixmap;
}

} // namespace

CalendarSide::CalendarSide(items::CalendarModel &model, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_model(model), m_context(context), m_month(new MiniMonth(context)),
      m_peopleHead(new Label(tr("Busy times of"), &Theme::Fonts::small, TextColor::Secondary)),
      m_people(new QVBoxLayout), m_toPlanHead(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_toPlan(new ToPlanList(context))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, panelMargin, 4);
    column->addWidget(m_month);
    column->addSpacing(theme.px(10));
    column->addWidget(new Label(tr("Shown"), &Theme::Fonts::small, TextColor::Secondary));
    for (const auto &[source, name, hue] : {std::tuple{CalendarSource::Meetings, tr("My meetings"), u"cobalt"_s},
             {CalendarSource::Calls, tr("My calls"), u"teal"_s}, {CalendarSource::Tasks, tr("My tasks"), u"slate"_s},
             {CalendarSource::NextActions, tr("My next actions"), u"slate"_s}}) {
        auto *box = new QCheckBox(name);
        box->setIcon(swatch(theme.hue(hue), theme));
        box->setChecked(m_model.isShown(source));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this,
            [this, source = source](bool isShown) { m_model.setShown(source, isShown); });
    }
    column->addSpacing(theme.px(10));
    column->addWidget(m_peopleHead);
    setSpaces(*m_people, theme, 0, 4);
    column->addLayout(m_people);
    column->addSpacing(theme.px(10));
    column->addWidget(m_toPlanHead);
    column->addWidget(m_toPlan, 1);
    column->addStretch(0);
    auto *hideButton = new Button(Icon::Left, tr("Hide panel"), Button::Variant::Ghost);
    hideButton->setSmall(true);
    hideButton->setToolTip(nameWithKey(tr("Hide panel"), QKeySequence(Qt::Key_BracketLeft)));
    column->addWidget(hideButton, 0, Qt::AlignLeading);
    connect(hideButton, &QPushButton::clicked, this, &CalendarSide::hideRequested);
    connect(m_toPlan, &ToPlanList::planRequested, this, &CalendarSide::planRequested);
    connect(m_toPlan, &ToPlanList::refreshed, this, &CalendarSide::showToPlan);
    setFixedWidth(m_month->sizeHint().width() + theme.px(2 * panelMargin));
    connect(m_month, &MiniMonth::dayChosen, this, &CalendarSide::dayChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CalendarSide::showPeople);
    showPeople();
}

void CalendarSide::setDay(QDate day, const calendar::CalendarRange &shown)
{
    m_month->setDay(day, shown);
}

void CalendarSide::refresh()
{
    m_toPlan->refresh();
}

void CalendarSide::showToPlan()
{
    const int count = m_toPlan->count();
    m_toPlanHead->setText(tr("To plan (%1)").arg(m_context.formats().count(count)));
    m_toPlanHead->setVisible(count > 0);
    m_toPlan->setVisible(count > 0);
}

/// Whoever has something in the range, and whoever is shown.
void CalendarSide::showPeople()
{
    m_peopleHead->setVisible(!m_model.people().empty());
    if (m_model.people() == m_shownPeople)
        return;
    m_shownPeople = m_model.people();
    while (QLayoutItem *item = m_people->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecordId &person : m_shownPeople) {
        auto *box = new QCheckBox(m_context.workspace.store().title(EntityKind::User, person));
        box->setIcon(swatch(Theme::of(this).hueFor(person), Theme::of(this)));
        box->setChecked(m_model.isShown(person));
        m_people->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, person](bool isShown) { m_model.setShown(person, isShown); });
    }
}

void CalendarSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface.page);
    painter.setPen(theme.border.subtle);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace satchel::ui

#include "moc_CalendarSide.cpp"
