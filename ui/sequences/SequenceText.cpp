// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/SequenceText.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"

#include <algorithm>
#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using sequences::Sequence;
using sequences::StepKind;

QString SequenceText::choiceLabel(EntityKind entity, const QString &field, const QString &key) const
{
    return key.isEmpty() ? QString() : m_schema.entity(entity).find(field)->choiceLabel(key);
}

QString SequenceText::status(const QString &choice) const
{
    return choiceLabel(EntityKind::Sequence, field::status, choice);
}

SequenceText::MeaningRole SequenceText::meaning(const QString &status)
{
    return status == choice::active ? &Theme::green : status == choice::draft ? &Theme::grey : &Theme::amber;
}

Icon SequenceText::icon(StepKind kind)
{
    switch (kind) {
    case StepKind::Mail: return Icon::Email;
    case StepKind::Call: return Icon::Call;
    case StepKind::Task: return Icon::Tasks;
    case StepKind::Wait: return Icon::Clock;
    }
    return Icon::None;
}

QString SequenceText::people(const items::SequenceEntry &entry) const
{
    if (entry.enrolled == 0)
        return tr("%Ln step(s), no people yet", nullptr, entry.steps);
    return tr("%1 of %2 people in it now").arg(m_formats.count(entry.active), m_formats.count(entry.enrolled));
}

QString SequenceText::spoken(const items::SequenceEntry &entry) const
{
    return tr("%1, %2, %3", "sequence, status, people").arg(entry.name, status(entry.status), people(entry));
}

QString SequenceText::rules(const Sequence &sequence) const
{
    const QLocale &locale = m_formats.locale();
    QStringList days;
    const auto &allowed = sequence.hours.days;
    const bool isWorkweek = allowed == sequences::SendingHours().days;
    for (int day = 1; day <= 7 && !isWorkweek; ++day) {
        if (allowed[static_cast<size_t>(day - 1)])
            days.append(locale.dayName(day, QLocale::ShortFormat));
    }
    if (isWorkweek)
        days.append(locale.dayName(1, QLocale::ShortFormat) + u'–' + locale.dayName(5, QLocale::ShortFormat));
    QStringList sentences;
    const QString week = locale.createSeparatedList(days);
    const bool hasHours = sequence.hours.from.isValid() && sequence.hours.until.isValid();
    if (hasHours && sequence.followsRecipient)
        sentences += tr("Sends %1 from %2 to %3 in the recipient's time zone.")
                         .arg(week, m_formats.time(sequence.hours.from), m_formats.time(sequence.hours.until));
    else if (hasHours)
        sentences += tr("Sends %1 from %2 to %3.")
                         .arg(week, m_formats.time(sequence.hours.from), m_formats.time(sequence.hours.until));
    else
        sentences += tr("Sends %1 at any hour.").arg(week);
    if (sequence.dailyLimit > 0)
        sentences += tr("At most %Ln e-mail(s) a day.", nullptr, sequence.dailyLimit);
    if (sequence.rules.stopsOnMeeting && sequence.rules.stopsOnStage)
        sentences += tr("Stops on an answer, a bounce, an opt-out, a meeting or a new stage of the deal.");
    else if (sequence.rules.stopsOnMeeting)
        sentences += tr("Stops on an answer, a bounce, an opt-out or a meeting.");
    else if (sequence.rules.stopsOnStage)
        sentences += tr("Stops on an answer, a bounce, an opt-out or a new stage of the deal.");
    else
        sentences += tr("Stops on an answer, a bounce or an opt-out.");
    return sentences.join(u' ');
}

QString SequenceText::kind(StepKind kind) const
{
    const FieldName field = field::kind;
    switch (kind) {
    case StepKind::Mail: return choiceLabel(EntityKind::SequenceStep, field, choice::email);
    case StepKind::Call: return choiceLabel(EntityKind::SequenceStep, field, choice::call);
    case StepKind::Task: return choiceLabel(EntityKind::SequenceStep, field, choice::task);
    case StepKind::Wait: return choiceLabel(EntityKind::SequenceStep, field, choice::wait);
    }
    return {};
}

/// "Hello {{contact.first_name}}" as "Hello ‹First name›"; a field that is not there stays as it is written.
QString SequenceText::withFieldLabels(const QString &text) const
{
    static const QRegularExpression mark(u"\\{\\{\\s*(\\w+)\\.(\\w+)\\s*(?:\\|[^}]*)?\\}\\}"_s);
    QString shown;
    qsizetype from = 0;
    for (auto match = mark.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const Entity *entity = m_schema.find(one.captured(1));
        const Field *field = entity ? entity->find(one.captured(2)) : nullptr;
        shown += text.mid(from, one.capturedStart() - from);
        shown += field ? u'‹' + field->label + u'›' : one.captured();
        from = one.capturedEnd();
    }
    return shown + text.mid(from);
}

QString SequenceText::stepTitle(const Sequence &sequence, size_t step) const
{
    const sequences::StepTexts &texts = sequence.texts[step];
    const StepKind stepKind = sequence.rules.steps[step].kind;
    const QString title = stepKind == StepKind::Mail ? texts.subject : texts.title;
    if (!title.trimmed().isEmpty())
        return withFieldLabels(title.simplified());
    const QString text = texts.body.trimmed().section(u'\n', 0, 0).simplified();
    return stepKind == StepKind::Mail && !text.isEmpty() ? withFieldLabels(text) : kind(stepKind);
}

QString SequenceText::stepTime(const Sequence &sequence, size_t step) const
{
    const sequences::StepRule &rule = sequence.rules.steps[step];
    const QString what = kind(rule.kind);
    if (rule.days == 0)
        return step == 0 ? tr("%1, at once", "kind of step").arg(what)
                         : tr("%1, right after the step before", "kind of step").arg(what);
    const QString days = rule.countsWorkdays ? tr("%Ln working day(s)", nullptr, rule.days)
                                             : tr("%Ln day(s)", nullptr, rule.days);
    return step == 0 ? tr("%1, %2 after the start", "kind of step, days").arg(what, days)
                     : tr("%1, %2 after the step before", "kind of step, days").arg(what, days);
}

QString SequenceText::share(int count, int base) const
{
    const auto share = sequences::shareOf(count, base);
    return share ? m_formats.percent(Decimal::fromInteger(qRound(*share * 100))) : u"–"_s;
}

QString SequenceText::variant(const sequences::StepFigures &figures) const
{
    return tr("%1: %2 sent, %3 answered", "variant of an e-mail, count, share")
        .arg(figures.variant == sequences::Variant::B ? u"B"_s : u"A"_s, m_formats.count(figures.sent),
            share(figures.answered, figures.delivered()));
}

QString SequenceText::spokenStep(const Sequence &sequence, size_t step, const sequences::StepFigures *figures) const
{
    QString text = tr("Step %1: %2. %3.")
                       .arg(m_formats.count(static_cast<qint64>(step) + 1), stepTitle(sequence, step),
                           stepTime(sequence, step));
    if (figures && figures->sent > 0)
        text += u' '
            + tr("%1 sent, %2 answered, %3 bounced.")
                  .arg(m_formats.count(figures->sent), m_formats.count(figures->answered),
                      m_formats.count(figures->bounced));
    return text;
}

QString SequenceText::state(const items::EnrolmentEntry &person) const
{
    if (person.state == choice::stopped && !person.stopReason.isEmpty())
        return tr("Stopped: %1", "why")
            .arg(inSentence(choiceLabel(EntityKind::Enrolment, field::stop_reason, person.stopReason)));
    return choiceLabel(EntityKind::Enrolment, field::state, person.state);
}

QString SequenceText::due(const items::EnrolmentEntry &person) const
{
    if (person.state != choice::active || !person.dueAt)
        return {};
    return m_formats.moment(std::max(*person.dueAt, m_now), m_now);
}

} // namespace satchel::ui
