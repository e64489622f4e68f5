// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/Sequence.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/privacy/StoredSetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sequences {

namespace {

StepKind stepKindOf(const QString &key)
{
    return key == choice::call ? StepKind::Call
        : key == choice::task  ? StepKind::Task
        : key == choice::wait  ? StepKind::Wait
                               : StepKind::Mail;
}

StepRule ruleOf(const Record &step)
{
    return {step.id, stepKindOf(step.text(field::kind)),
        static_cast<int>(valueOr<qint64>(step.value(field::day_count))), step.text(field::day_kind) == choice::workdays,
        step.text(field::continues) != choice::at_once, !step.text(field::body_b).isEmpty()};
}

StepTexts textsOf(const Record &step)
{
    return {step.text(field::title), step.text(field::subject), step.text(field::body), step.text(field::subject_b),
        step.text(field::body_b)};
}

SendingHours hoursOf(const Record &sequence)
{
    static const QStringList names{
        u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
    SendingHours hours;
    hours.from = valueOr<QTime>(sequence.value(field::window_from));
    hours.until = valueOr<QTime>(sequence.value(field::window_until));
    hours.skipsHolidays = valueOr<bool>(sequence.value(field::skips_holidays));
    const auto chosen = valueOr<QStringList>(sequence.value(field::weekdays));
    for (size_t i = 0; i < hours.days.size() && !chosen.isEmpty(); ++i)
        hours.days[i] = chosen.contains(names[static_cast<qsizetype>(i)]);
    return hours;
}

} // namespace

Result<Sequence> readSequence(store::Store &store, RecordId id)
{
    const Record record = TRY(store.get(EntityKind::Sequence, id));
    if (record.isDeleted())
        return fail(Error::Kind::NotFound, Reason::tr("the sequence was deleted"), id.toString());
    Sequence sequence;
    sequence.id = id;
    sequence.name = record.text(field::name);
    sequence.owner = valueOr<RecordId>(record.value(field::owner));
    sequence.purpose = record.text(field::purpose);
    sequence.dailyLimit = static_cast<int>(valueOr<qint64>(record.value(field::daily_limit)));
    sequence.hours = hoursOf(record);
    sequence.followsRecipient = record.text(field::zone) != choice::sender;
    sequence.rules.isActive = record.text(field::status) == choice::active;
    const auto stops = valueOr<QStringList>(record.value(field::stops_on));
    sequence.rules.stopsOnMeeting = stops.contains(choice::meeting);
    sequence.rules.stopsOnStage = stops.contains(choice::stage);
    const auto rows = TRY(store.select(
        {EntityKind::SequenceStep, {}, Filter::refersTo(field::sequence, id), {field::position}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const Record step = TRY(store.get(EntityKind::SequenceStep, rows.id(row)));
        sequence.rules.steps.push_back(ruleOf(step));
        sequence.texts.push_back(textsOf(step));
    }
    return sequence;
}

Result<Holidays> readHolidays(store::Store &store)
{
    return Holidays::fromText(TRY(store::readSetting(store, QString::fromUtf16(holidaysSetting))).value);
}

std::optional<QString> problemOf(const Sequence &sequence)
{
    if (sequence.rules.steps.empty())
        return Reason::tr("the sequence has no step");
    bool isFirstMail = true;
    for (size_t i = 0; i < sequence.texts.size(); ++i) {
        const StepKind kind = sequence.rules.steps[i].kind;
        const StepTexts &texts = sequence.texts[i];
        if (kind == StepKind::Mail && texts.body.trimmed().isEmpty())
            return Reason::tr("the e-mail of step %1 has no text").arg(i + 1);
        if (kind == StepKind::Mail && isFirstMail && texts.subject.trimmed().isEmpty())
            return Reason::tr("the first e-mail has no subject");
        if ((kind == StepKind::Call || kind == StepKind::Task) && texts.title.trimmed().isEmpty())
            return Reason::tr("the task of step %1 has no title").arg(i + 1);
        isFirstMail = isFirstMail && kind != StepKind::Mail;
    }
    return std::nullopt;
}

} // namespace satchel::sequences
