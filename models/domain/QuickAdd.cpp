// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAdd.h"
#include "domain/ChoiceNames.h"

#include "domain/QuickAddDates.h"
#include "domain/QuickAddNumbers.h"
#include "domain/Recurrence.h"
#include "domain/Reminder.h"

#include <algorithm>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using K = WordKind;
using Kind = QuickAdd::Span::Kind;

constexpr size_t longestName = 4; // words

class Parser
{
public:
    Parser(const QString &text, const Clock &clock, const QuickAddOptions &options)
        : m_line(tokenize(text, quickAddLexicon(options.language))), m_isUsed(m_line.size(), false), m_clock(clock),
          m_options(options)
    {
    }

    QuickAdd parse()
    {
        for (size_t at = 0; at < m_line.size();)
            at += std::max<size_t>(1, readAt(at));
        settleDue();
        settleReminder();
        readPerson();
        makeTitle();
        std::sort(m_result.spans.begin(), m_result.spans.end(),
            [](const auto &a, const auto &b) { return a.start < b.start; });
        return std::move(m_result);
    }

private:
    size_t readAt(size_t at)
    {
        if (m_line.tokens[at].isLiteral)
            return 0;
        if (const auto plain = m_line.find(K::Plain, at))
            return plain.size;
        for (const auto read : {&Parser::readMark, &Parser::readRemindMe, &Parser::readLengthOfTime,
                 &Parser::readRepetition, &Parser::readUntil, &Parser::readDueDay, &Parser::readDueTime}) {
            if (const size_t size = (this->*read)(at))
                return size;
        }
        if (const size_t size = readRepeatWithinDay(m_line, at); size && !m_options.isDueOnly) {
            if (m_result.withinDay.isEmpty())
                m_result.withinDay = textOf(m_line, at, at + size);
            return size;
        }
        return 0;
    }

    bool beginsSomething(size_t at) const
    {
        if (at >= m_line.size() || m_line.tokens[at].isLiteral)
            return false;
        return QStringView(u"!#@").contains(m_line.tokens[at].text.front()) || readReminder(m_line, at).size
            || readRepeat(m_line, at, m_clock.today()).size || readDay(m_line, at, m_clock, m_options).size
            || readTime(m_line, at).size || readRange(m_line, at, true).size;
    }

    /// A word of the title that is neither a preposition nor a conjunction.
    bool isNoun(size_t at) const
    {
        if (!isFree(at) || beginsSomething(at))
            return false;
        const bool isLink = m_line.find(K::PersonEnd, at) || m_line.find(K::PersonLead, at) || m_line.find(K::And, at);
        return m_line.tokens[at].isLiteral || (!isLink && m_line.tokens[at].text.front().isLetter());
    }

    /// Whether a day, time or repetition says more about a noun instead of when the task is: "la réunion de vendredi",
    /// "weekly report", 明日の会議, 月曜会.
    bool belongsToTitle(size_t at, size_t size) const
    {
        const size_t next = at + size;
        const auto isBefore = [this, at](K kind) { return at > 0 && isFree(at - 1) && m_line.find(kind, at - 1); };
        if (isBefore(K::Genitive) || isBefore(K::Ordinal))
            return true;
        if (m_line.find(K::WeekdayEvery, at) && at > 0 && isFree(at - 1) && readNumber(m_line, at - 1))
            return true; // "3 Fridays"
        if (next < m_line.size() && m_line.tokens[next].isJoined) {
            const size_t noun = next + m_line.find(K::Particle, next).size; // 2時からの会議
            if (const auto of = m_line.find(K::Attributive, noun))
                return !beginsSomething(noun + of.size);
            if (m_line.tokens[next - 1].text.endsWith(u'曜') && isNoun(next))
                return true;
        }
        const auto modifier = m_line.find(K::BeforeNoun, at);
        if (!modifier || modifier.size != size || m_line.tokens[next - 1].endsClause)
            return false;
        if (modifier.value == 0)
            return firstFree() < at && isNoun(next);
        return isBefore(K::Article) || m_line.find(K::And, next) || isNoun(next);
    }

    void mark(Kind kind, size_t at, size_t size)
    {
        const QuickAddToken &first = m_line.tokens[at];
        const QuickAddToken &last = m_line.tokens[at + size - 1];
        qsizetype end = last.end();
        // The comma after a name belongs to the sentence, the points of "12.3." and "!!" to the word before them.
        if (last.endsClause)
            --end;
        m_result.spans.push_back({kind, first.start, end - first.start});
    }

    void use(size_t at, size_t size, bool isUsed = true)
    {
        std::fill_n(m_isUsed.begin() + static_cast<std::ptrdiff_t>(at), size, isUsed);
    }

    /// With the particles behind it, which mean nothing by themselves: 3日後に, 明日の午後.
    size_t take(Kind kind, size_t at, size_t size)
    {
        mark(kind, at, size);
        size_t next = at + size;
        while (next < m_line.size() && m_line.tokens[next].isJoined) {
            const auto particle = m_line.find(K::Particle, next);
            const auto of = particle ? FoundWord{} : m_line.find(K::Attributive, next);
            if (!particle && !(of && beginsSomething(next + of.size)))
                break;
            next += particle.size + of.size;
        }
        use(at, next - at);
        return next - at;
    }

    /// !high, #tag, @someone
    size_t readMark(size_t at)
    {
        QString text = m_line.tokens[at].text;
        if (text.size() > 1 && m_line.tokens[at].endsClause)
            text.chop(1);
        for (const auto &[wide, mark] : {std::pair(u'！', u'!'), std::pair(u'＃', u'#'), std::pair(u'＠', u'@')}) {
            if (text.startsWith(wide))
                text.replace(wide, mark);
        }
        if (text.startsWith(u'!'))
            return readPriority(text) ? take(Kind::Priority, at, 1) : 0;
        const QString name = text.mid(1).replace(u'_', u' ').trimmed();
        const bool hasLetter = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        if (!hasLetter)
            return 0;
        if (text.startsWith(u'#')) {
            if (!m_result.tags.contains(name, Qt::CaseInsensitive))
                m_result.tags.append(name);
            return take(Kind::Tag, at, 1);
        }
        if (text.startsWith(u'@') && m_result.assignee.isEmpty()) {
            const std::vector<QString> word{m_line.words[at].mid(1)};
            m_result.assignee = m_line.lexicon->find(K::Me, word, 0) ? u"me"_s : name;
            return take(Kind::Assignee, at, 1);
        }
        return 0;
    }

    bool readPriority(const QString &text)
    {
        static const QStringList keys = {choice::low, choice::medium, choice::high, choice::urgent};
        if (!m_result.priority.isEmpty())
            return false;
        const bool isMarksOnly = text.count(u'!') == text.size();
        if (isMarksOnly && text.size() <= 3) {
            m_result.priority = keys.at(text.size()); // ! medium, !! high, !!! urgent
            return true;
        }
        const QuickAddTokens word = tokenize(text.mid(1), *m_line.lexicon);
        const auto found = word.size() == 1 ? word.find(K::Priority, 0) : FoundWord{};
        if (found)
            m_result.priority = keys.at(found.value);
        return bool(found);
    }

    /// "Remind me 1 hour before" has all it needs; "remind me" is followed by a moment, or asks for one when the task
    /// is due.
    size_t readRemindMe(size_t at)
    {
        if (!m_result.reminder.isEmpty())
            return 0;
        const ReadReminder read = readReminder(m_line, at);
        if (!read.size)
            return 0;
        if (m_options.isDueOnly)
            return read.size;
        if (read.minutesBefore) {
            m_result.reminder = Reminder{*read.minutesBefore, {}, {}}.toText();
            const size_t size = take(Kind::Reminder, at, read.size);
            const bool isOfNoun = at > 0 && m_line.tokens[at].isJoined && isFree(at - 1)
                && m_line.find(K::Attributive, at - 1); // 会議の10分前に
            m_relative = isOfNoun ? Words{at - 1, size + 1} : Words{at, size};
            use(m_relative.at, m_relative.size);
            return size;
        }
        const size_t next = at + read.size;
        const bool isLast = next >= m_line.size() || m_line.tokens[next - 1].endsClause;
        if (firstFree() >= at || isLast) {
            m_request = {at, read.size};
            return read.size;
        }
        const ReadDay day = readDay(m_line, next, m_clock, m_options);
        const ReadTime time = readTime(m_line, next + day.size);
        if (!day.size && !time.size)
            return 0;
        m_moment = Reminder{0, day.date, time.size ? time.time : day.time};
        return take(Kind::Reminder, at, read.size + day.size + time.size);
    }

    size_t readRepetition(size_t at)
    {
        if (m_repeat.size)
            return 0;
        const ReadRepeat repeat = readRepeat(m_line, at, m_clock.today());
        if (!repeat.size || belongsToTitle(at, repeat.size))
            return repeat.size;
        m_repeat = repeat;
        if (repeat.time.isValid() && !m_result.dueTime.isValid()) {
            m_result.dueTime = repeat.time;
            m_isPartOfDay = true;
        }
        if (repeat.day.isValid() && !m_result.dueDate.isValid())
            m_result.dueDate = repeat.day;
        const size_t size = m_options.isDueOnly ? repeat.size : take(Kind::Repeats, at, repeat.size);
        m_dayEnd = at + size;
        return size;
    }

    /// "For 90 min" next to the time: behind it, or ahead of it and perhaps of its day.
    size_t readLengthOfTime(size_t at)
    {
        const ReadMinutes length = readMinutes(m_line, at);
        if (!length.size || readReminder(m_line, at).size || readRange(m_line, at, true).size)
            return 0;
        const size_t asTitle = m_line.find(K::LengthLead, at) ? length.size : 0; // "for 1 h" is not one o'clock
        if (!m_options.hasLength || m_result.minutes > 0)
            return asTitle;
        const bool isTimeSaid = m_result.dueTime.isValid() && !m_isPartOfDay;
        const size_t next = at + length.size;
        const size_t day = readDay(m_line, next, m_clock, m_options).size;
        if (isTimeSaid ? m_dueEnd != at || at == 0 : !readTime(m_line, next + day).size)
            return asTitle;
        m_result.minutes = length.minutes;
        return takeDue(at, length.size);
    }

    size_t readUntil(size_t at)
    {
        if (!m_repeat.size || m_repeat.rule.until.isValid() || !m_line.find(K::Until, at))
            return 0;
        const ReadDay day = readDay(m_line, at, m_clock, m_options);
        if (!day.size || day.time.isValid())
            return 0;
        m_repeat.rule.until = day.date;
        return m_options.isDueOnly ? day.size : take(Kind::Repeats, at, day.size);
    }

    size_t readDueDay(size_t at)
    {
        if (m_result.dueDate.isValid())
            return 0;
        const ReadDay day = readDay(m_line, at, m_clock, m_options);
        if (!day.size || belongsToTitle(at, day.size))
            return day.size;
        m_result.dueDate = day.date;
        if (day.time.isValid() && (!m_result.dueTime.isValid() || m_isPartOfDay)) {
            m_result.dueTime = day.time;
            m_isPartOfDay = day.isPartOfDay;
        }
        const size_t size = takeDue(at, day.size);
        m_dayEnd = at + size;
        return size;
    }

    /// Figures alone are a range only with a day: "Friday 9 to 11", "9 to 11 on Friday", "on Friday, visit from 9 to
    /// 11".
    ReadTime rangeAt(size_t at, QTime part) const
    {
        const bool isDaySaid = m_result.dueDate.isValid() || m_repeat.size > 0;
        const bool isNextToDay = at > 0 && m_dayEnd == at;
        const bool isOfDay = isDaySaid && (isNextToDay || m_line.find(K::RangeLead, at));
        const ReadTime range = readRange(m_line, at, true, part);
        const size_t next = at + range.size;
        const size_t day = range.size && !isDaySaid ? readDay(m_line, next, m_clock, m_options).size : 0;
        const bool isBeforeDay = day > 0 && !readTime(m_line, next + day).size; // not "rooms 3-5 Friday 10:00"
        return isOfDay || isBeforeDay ? range : readRange(m_line, at, false, part);
    }

    size_t readDueTime(size_t at)
    {
        if (m_result.dueTime.isValid() && !m_isPartOfDay)
            return 0;
        const QTime part = m_isPartOfDay ? m_result.dueTime : QTime();
        const ReadTime range = rangeAt(at, part);
        const ReadTime time = range.size ? range : readTime(m_line, at, part);
        if (!time.size || belongsToTitle(at, time.size))
            return time.size;
        m_result.dueTime = time.time;
        m_isPartOfDay = time.isPartOfDay;
        if (time.minutes)
            m_result.minutes = time.minutes;
        if (time.isToday && !m_result.dueDate.isValid())
            m_result.dueDate = m_clock.today();
        return takeDue(at, time.size);
    }

    /// A day next to a time is one span.
    size_t takeDue(size_t at, size_t size)
    {
        size = take(Kind::Due, at, size);
        auto &spans = m_result.spans;
        const bool isNext = at > 0 && m_dueEnd == at && spans.size() > 1;
        m_dueEnd = at + size;
        if (isNext) {
            const QuickAdd::Span second = spans.back();
            spans.pop_back();
            const auto first = std::find_if(
                spans.rbegin(), spans.rend(), [](const auto &span) { return span.kind == Kind::Due; });
            first->length = second.start + second.length - first->start;
        }
        return size;
    }

    bool isFree(size_t at) const { return at < m_line.size() && !m_isUsed[at]; }

    size_t firstFree() const
    {
        size_t at = 0;
        while (at < m_line.size() && m_isUsed[at])
            ++at;
        return at;
    }

    /// The verb is the first word of the title; in German it can also follow the name.
    void readPerson()
    {
        const size_t first = firstFree();
        if (const auto verb = m_line.find(K::Verb, first)) {
            m_result.verb = static_cast<QuickAdd::Verb>(verb.value);
            mark(Kind::Verb, first, verb.size);
            size_t at = first + verb.size;
            while (at < m_line.size() && m_isUsed[at])
                ++at;
            if (m_line.find(K::PersonLead, at))
                return takePerson(pastLeads(at), false);
            takePerson(at, false, m_line.size(), m_result.verb == QuickAdd::Verb::Call && isAttached(at));
            return;
        }
        for (size_t at = first; at < m_line.size(); ++at) {
            const auto verb = isFree(at) ? m_line.find(K::VerbAfter, at) : FoundWord{};
            if (!verb || isCompound(at + verb.size))
                continue;
            m_result.verb = static_cast<QuickAdd::Verb>(verb.value);
            mark(Kind::Verb, at, verb.size);
            size_t person = first;
            while (person < at && m_line.find(K::PersonLead, person))
                ++person;
            takePerson(person, false, at);
            return;
        }
        for (size_t at = first; at < m_line.size(); ++at) {
            const auto lead = isFree(at) ? m_line.find(K::PersonLead, at) : FoundWord{};
            if (lead && isFree(at + lead.size) && m_line.tokens[at + lead.size].isCapitalised)
                return takePerson(at + lead.size, true);
        }
    }

    size_t pastLeads(size_t at) const
    {
        while (at < m_line.size() && (m_isUsed[at] || m_line.find(K::PersonLead, at)))
            ++at;
        return at;
    }

    /// "بأحمد": a preposition that is written together with the word.
    bool isAttached(size_t at) const
    {
        constexpr qsizetype shortest = 4; // a letter and a name
        return at < m_line.size() && m_line.words[at].size() >= shortest
            && m_line.lexicon->find(K::Attached, {m_line.words[at].left(1)}, 0);
    }

    /// Of 電話番号 the first half is no verb.
    bool isCompound(size_t next) const
    {
        return isFree(next) && m_line.tokens[next].isJoined && !m_line.find(K::VerbTail, next);
    }

    void takePerson(size_t at, bool mustBeCapitalised, size_t limit = std::numeric_limits<size_t>::max(),
        bool isWithPreposition = false)
    {
        size_t end = at;
        bool isClosed = false;
        while (isFree(end) && end < limit && end - at < longestName && !isClosed) {
            const QuickAddToken &token = m_line.tokens[end];
            if (m_line.find(K::PersonEnd, end) || (mustBeCapitalised && !token.isCapitalised))
                break;
            isClosed = token.endsClause;
            ++end;
        }
        // 折り返し電話: a name is followed by a particle.
        const bool isPartOfWord = m_line.lexicon->isUnspaced() && isFree(end) && m_line.tokens[end].isJoined
            && !m_line.find(K::PersonEnd, end);
        if (end == at || isPartOfWord)
            return;
        QString name = textOf(m_line, at, end).remove(u'"');
        if (isClosed)
            name.chop(1);
        mark(Kind::Person, at, end - at);
        if (isWithPreposition) {
            name.remove(0, 1);
            ++m_result.spans.back().start;
            --m_result.spans.back().length;
        }
        m_result.person = name;
    }

    void makeTitle()
    {
        QString title;
        bool isApart = false; // a space was somewhere before the word
        for (size_t at = 0; at < m_line.size(); ++at) {
            isApart = isApart || !m_line.tokens[at].isJoined;
            if (m_isUsed[at])
                continue;
            QString text = m_line.tokens[at].text;
            if (m_line.tokens[at].isLiteral)
                text.remove(u'"');
            if (isApart && !title.isEmpty() && !text.isEmpty())
                title += u' ';
            title += text;
            isApart = false;
        }
        title = title.trimmed();
        while (!title.isEmpty() && QStringView(u",;:，、；：،؛").contains(title.back()))
            title.chop(1);
        if (!title.isEmpty())
            title[0] = title.at(0).toUpper();
        m_result.title = title;
    }

    void settleDue()
    {
        const QDate today = m_clock.today();
        const QTime now = m_clock.now().timeIn(m_clock.zone());
        const bool isPast = m_result.dueTime.isValid() && m_result.dueTime <= now;
        const QDate first = isPast ? today.addDays(1) : today;
        m_result.isDaySaid = m_result.dueDate.isValid() || m_repeat.size > 0;
        if (!m_result.dueDate.isValid() && m_repeat.size)
            m_result.dueDate = m_repeat.monthDay ? m_repeat.firstMonthDay(first) : firstOccurrence(first);
        else if (!m_result.dueDate.isValid() && m_result.dueTime.isValid())
            m_result.dueDate = first;
        if (m_repeat.size && !m_options.isDueOnly)
            m_result.recurrence = m_repeat.text();
        if (m_result.dueDate.isValid() && m_result.dueTime.isValid()) {
            // A time that a change to summer time skips does not exist on that day; the clock then shows a later one.
            const Instant at = Instant::at(m_result.dueDate, m_result.dueTime, m_clock.zone());
            m_result.dueTime = at.timeIn(m_clock.zone());
        }
    }

    /// "Every 2 weeks on Monday" starts on the coming Monday, whichever week that is in.
    QDate firstOccurrence(QDate from) const
    {
        RepeatRule rule = m_repeat.rule;
        rule.every = 1;
        return nextOccurrence(rule.toText(), from, from.addDays(-1)).value_or(from);
    }

    void settleReminder()
    {
        const bool isDue = m_result.dueDate.isValid();
        if (m_moment) {
            const QDate today = m_clock.today();
            const QTime now = m_clock.now().timeIn(m_clock.zone());
            if (!m_moment->time.isValid())
                m_moment->time = QTime(9, 0); // as a day without a time of its own is reminded of
            if (!m_moment->date.isValid())
                m_moment->date = isDue ? m_result.dueDate : today.addDays(m_moment->time <= now ? 1 : 0);
            m_result.reminder = m_moment->toText();
        } else if (!isDue && m_relative.size) { // there is nothing that it could be before
            m_result.reminder.clear();
            use(m_relative.at, m_relative.size, false);
            std::erase_if(m_result.spans, [](const auto &span) { return span.kind == Kind::Reminder; });
        } else if (isDue && m_result.reminder.isEmpty() && m_request.size) {
            takeRequest();
        }
    }

    /// "Remind me to call Ana tomorrow at 9": of a task, when it is due.
    void takeRequest()
    {
        use(m_request.at, m_request.size);
        size_t next = m_request.at + m_request.size;
        while (next < m_line.size() && m_isUsed[next])
            ++next;
        const auto link = m_line.find(K::RemindTo, next);
        if (firstFree() >= m_line.size() || (link && next + link.size >= m_line.size()))
            return use(m_request.at, m_request.size, false);
        use(next, link.size);
        mark(Kind::Reminder, m_request.at, m_request.size);
        m_result.reminder = Reminder{}.toText();
        if (!link && next < m_line.size() && isAttached(next)) {
            m_line.tokens[next].text.remove(0, 1);
            m_line.words[next].remove(0, 1);
            ++m_line.tokens[next].start;
        }
    }

    struct Words
    {
        size_t at = 0;
        size_t size = 0;
    };

    QuickAddTokens m_line;
    std::vector<bool> m_isUsed;
    const Clock &m_clock;
    const QuickAddOptions &m_options;
    QuickAdd m_result;
    ReadRepeat m_repeat;
    Words m_relative; // "remind me 1 hour before"
    Words m_request; // "remind me"
    std::optional<Reminder> m_moment; // "remind me on Friday"
    size_t m_dueEnd = 0;
    size_t m_dayEnd = 0; // behind the day or repetition that was read
    bool m_isPartOfDay = false; // the time came from "morning", so figures may still say it exactly
};

} // namespace

const QuickAdd::Span *QuickAdd::find(Span::Kind kind) const
{
    const auto found = std::find_if(spans.begin(), spans.end(), [kind](const Span &span) { return span.kind == kind; });
    return found == spans.end() ? nullptr : &*found;
}

QString textWithout(const QString &text, const QuickAdd &read, std::initializer_list<QuickAdd::Span::Kind> kinds)
{
    QString left = text;
    for (auto span = read.spans.rbegin(); span != read.spans.rend(); ++span) {
        if (std::find(kinds.begin(), kinds.end(), span->kind) != kinds.end())
            left.remove(span->start, span->length);
    }
    return left.simplified();
}

QuickAdd parseQuickAdd(const QString &text, const Clock &clock, const QuickAddOptions &options)
{
    return Parser(text, clock, options).parse();
}

QuickAddOptions quickAddOptions(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return {.isMonthFirst = format.indexOf(u'M') < format.indexOf(u'd'), .language = locale.name().section(u'_', 0, 0)};
}

} // namespace satchel
