// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAdd.h"
#include "domain/ChoiceNames.h"

#include "domain/QuickAddDates.h"
#include "domain/QuickAddLexicon.h"
#include "domain/Recurrence.h"
#include "domain/RepeatRule.h"

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
        readPerson();
        makeTitle();
        settleDue();
        std::sort(m_result.spans.begin(), m_result.spans.end(),
            [](const auto &a, const auto &b) { return a.start < b.start; });
        return std::move(m_result);
    }

private:
    size_t readAt(size_t at)
    {
        if (m_line.tokens[at].isLiteral)
            return 0;
        for (const auto read :
            {&Parser::readMark, &Parser::readRepetition, &Parser::readDueDay, &Parser::readDueTime}) {
            if (const size_t size = (this->*read)(at))
                return size;
        }
        return 0;
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

    size_t take(Kind kind, size_t at, size_t size)
    {
        mark(kind, at, size);
        std::fill_n(m_isUsed.begin() + static_cast<std::ptrdiff_t>(at), size, true);
        return size;
    }

    /// !high, #tag, @someone
    size_t readMark(size_t at)
    {
        QString text = m_line.tokens[at].text;
        while (text.size() > 1 && (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u':')))
            text.chop(1);
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

    size_t readRepetition(size_t at)
    {
        if (!m_result.recurrence.isEmpty())
            return 0;
        const ReadRepeat repeat = readRepeat(m_line, at);
        if (!repeat.size)
            return 0;
        m_result.recurrence = repeat.rule;
        return take(Kind::Repeats, at, repeat.size);
    }

    size_t readDueDay(size_t at)
    {
        if (m_result.dueDate.isValid())
            return 0;
        const ReadDay day = readDay(m_line, at, m_clock, m_options);
        if (!day.size)
            return 0;
        m_result.dueDate = day.date;
        if (day.time.isValid())
            m_result.dueTime = day.time;
        m_isPartOfDay = day.isPartOfDay;
        return takeDue(at, day.size);
    }

    size_t readDueTime(size_t at)
    {
        if (m_result.dueTime.isValid() && !m_isPartOfDay)
            return 0;
        const ReadTime time = readTime(m_line, at);
        if (!time.size)
            return 0;
        m_result.dueTime = time.time;
        m_isPartOfDay = false;
        if (time.isToday && !m_result.dueDate.isValid())
            m_result.dueDate = m_clock.today();
        return takeDue(at, time.size);
    }

    /// A day next to a time is one span.
    size_t takeDue(size_t at, size_t size)
    {
        take(Kind::Due, at, size);
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
            while (at < m_line.size() && (m_isUsed[at] || m_line.find(K::PersonLead, at)))
                ++at;
            takePerson(at, false);
            return;
        }
        for (size_t at = first; at < m_line.size(); ++at) {
            const auto verb = isFree(at) ? m_line.find(K::VerbAfter, at) : FoundWord{};
            if (!verb)
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

    void takePerson(size_t at, bool mustBeCapitalised, size_t limit = std::numeric_limits<size_t>::max())
    {
        size_t end = at;
        QStringList names;
        while (isFree(end) && end < limit && end - at < longestName) {
            const QuickAddToken &token = m_line.tokens[end];
            if (m_line.find(K::PersonEnd, end) || (mustBeCapitalised && !token.isCapitalised))
                break;
            QString name = token.text;
            if (token.endsClause)
                name.chop(1);
            names.append(name.remove(u'"'));
            ++end;
            if (token.endsClause)
                break;
        }
        if (names.isEmpty())
            return;
        m_result.person = names.join(u' ');
        mark(Kind::Person, at, end - at);
    }

    void makeTitle()
    {
        QStringList words;
        for (size_t at = 0; at < m_line.size(); ++at) {
            if (m_isUsed[at])
                continue;
            QString text = m_line.tokens[at].text;
            words.append(m_line.tokens[at].isLiteral ? text.remove(u'"') : text);
        }
        QString title = words.join(u' ').trimmed();
        while (title.endsWith(u',') || title.endsWith(u';') || title.endsWith(u':'))
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
        if (!m_result.dueDate.isValid() && !m_result.recurrence.isEmpty())
            m_result.dueDate = firstOccurrence(isPast ? today.addDays(1) : today);
        else if (!m_result.dueDate.isValid() && m_result.dueTime.isValid())
            m_result.dueDate = isPast ? today.addDays(1) : today;
        if (m_result.dueDate.isValid() && m_result.dueTime.isValid()) {
            // A time that a change to summer time skips does not exist on that day; the clock then shows a later one.
            const Instant at = Instant::at(m_result.dueDate, m_result.dueTime, m_clock.zone());
            m_result.dueTime = at.timeIn(m_clock.zone());
        }
    }

    /// "Every 2 weeks on Monday" starts on the coming Monday, whichever week that is in.
    QDate firstOccurrence(QDate from) const
    {
        auto rule = RepeatRule::fromText(m_result.recurrence);
        if (rule)
            rule->every = 1;
        const QString text = rule ? rule->toText() : m_result.recurrence;
        return nextOccurrence(text, from, from.addDays(-1)).value_or(from);
    }

    QuickAddTokens m_line;
    std::vector<bool> m_isUsed;
    const Clock &m_clock;
    const QuickAddOptions &m_options;
    QuickAdd m_result;
    size_t m_dueEnd = 0;
    bool m_isPartOfDay = false; // the time came from "morning", so figures may still say it exactly
};

} // namespace

const QuickAdd::Span *QuickAdd::find(Span::Kind kind) const
{
    const auto found = std::find_if(spans.begin(), spans.end(), [kind](const Span &span) { return span.kind == kind; });
    return found == spans.end() ? nullptr : &*found;
}

QuickAdd parseQuickAdd(const QString &text, const Clock &clock, const QuickAddOptions &options)
{
    return Parser(text, clock, options).parse();
}

QuickAddOptions quickAddOptions(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return {format.indexOf(u'M') < format.indexOf(u'd'), locale.name().section(u'_', 0, 0)};
}

} // namespace satchel
