// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/CallTimesCard.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownHours = 3;

/// "Tue 10:00–11:00"
QString hourText(const insight::CallHour &hour, const Formats &formats)
{
    const QString day = QLocale().standaloneDayName(hour.weekday, QLocale::ShortFormat);
    return u"%1 %2–%3"_s.arg(day, formats.time(QTime(hour.hour, 0)), formats.time(QTime((hour.hour + 1) % 24, 0)));
}

} // namespace

CallTimesCard::CallTimesCard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_hours(new QVBoxLayout),
      m_note(new Label(QString(), &Theme::Fonts::small, TextColor::Tertiary)), m_worker(context.workspace.workerStore())
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(new Label(tr("Best time to call"), &Theme::Fonts::semibold));
    setSpaces(*m_hours, theme, 0, 5);
    column->addLayout(m_hours);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (!batch.touches(EntityKind::Activity) || m_contact.isNull())
            return;
        m_isStale = true;
        if (isOnScreen() || isHidden()) // the first call shows it, and with it the side that it is in
            read();
    });
}

void CallTimesCard::setContact(RecordId contact)
{
    if (contact != m_contact) {
        m_contact = contact;
        m_isStale = true;
        showBest({});
    }
    if (m_isStale && !contact.isNull())
        read();
}

/// One question at a time: what is asked meanwhile is read afterwards, also while the card is hidden, because only its
/// figures show it.
void CallTimesCard::read()
{
    if (m_isReading) {
        m_isAskedAgain = true;
        return;
    }
    m_isReading = true;
    m_isAskedAgain = false;
    m_isStale = false;
    m_worker.post([this, contact = m_contact](store::Store &store) {
        const auto best = insight::readBestCallTimes(store, contact, shownHours);
        QMetaObject::invokeMethod(this, [this, contact, best] {
            m_isReading = false;
            if (best && contact == m_contact)
                showBest(*best);
            if (m_isAskedAgain && !m_contact.isNull())
                read();
        });
    });
}

void CallTimesCard::showBest(const insight::BestCallTimes &best)
{
    while (QLayoutItem *item = m_hours->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hourTexts.clear();
    const Formats formats = m_context.formats();
    for (const insight::CallHour &hour : best.hours) {
        const QString rate = formats.percent(Decimal::fromInteger(static_cast<int>(std::lround(100 * hour.rate))));
        const QString text = tr("%1: %2 answered", "an hour of the week, a percentage")
                                 .arg(hourText(hour, formats), rate);
        m_hours->addWidget(new Label(text, &Theme::Fonts::body));
        m_hourTexts.append(text);
    }
    m_noteText = !best.lack.isEmpty()
        ? best.lack + u'.'
        : tr("From %Ln call(s) to this contact.", nullptr, static_cast<int>(best.ownCalls)) + u' '
            + tr("All contacts: %Ln call(s).", nullptr, static_cast<int>(best.allCalls));
    m_note->setText(m_noteText);
    setVisible(!m_contact.isNull() && best.allCalls > 0);
}

} // namespace satchel::ui

#include "moc_CallTimesCard.cpp"
