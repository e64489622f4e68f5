// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/DialectDetector.h"

#include "exchange/CellKind.h"
#include "exchange/csv/CsvRecord.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace satchel::exchange {

namespace {

struct DelimiterPrior
{
    std::string_view bytes;
    double weight;
};

// How readily a character is believed to be the delimiter. Those that live inside values (spaces, colons) need rows
// that are much more even than commas do.
constexpr std::array<DelimiterPrior, 17> priors = {
    {{",", 1.0}, {";", 1.0}, {"\t", 1.0}, {"|", 1.0}, {"\x1F", 1.0}, {"\x01", 1.0}, {"\xC2\xA7", 0.8}, {"\xA7", 0.8},
        {"^", 0.8}, {"~", 0.7}, {"\\t", 0.9}, {":", 0.4}, {"&", 0.4}, {"*", 0.4}, {"#", 0.4}, {"!", 0.4}, {" ", 0.25}}};

constexpr double singleColumnScore = 0.2; // what a table of more columns has to beat
constexpr int recordsPerSample = 400;

struct Candidate
{
    CsvDialect dialect;
    double prior = 1;
};

size_t countOf(const std::vector<CsvSample> &samples, std::string_view what)
{
    size_t count = 0;
    for (const CsvSample &sample : samples) {
        for (size_t at = sample.text.find(what); at != std::string_view::npos;
             at = sample.text.find(what, at + what.size()))
            ++count;
    }
    return count;
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// "||" and "::" where nearly every such character is doubled.
bool comesInPairs(const std::vector<CsvSample> &samples, std::string_view delimiter)
{
    if (delimiter == " " || delimiter.size() != 1)
        return false;
    const std::string pair = std::string(delimiter) + std::string(delimiter);
    const std::string triple = pair + std::string(delimiter);
    const size_t single = countOf(samples, delimiter);
    return single > 0 && countOf(samples, pair) * 2 >= single * 9 / 10 && countOf(samples, triple) * 10 < single;
}

bool isFollowedBySpaces(const std::vector<CsvSample> &samples, std::string_view delimiter)
{
    const size_t single = countOf(samples, delimiter);
    return delimiter != " " && delimiter != "\t" && countOf(samples, std::string(delimiter) + " ") * 10 >= single * 9;
}

/// Cells that open and close with `quote`, judged without a parser: at the line's start or behind the delimiter.
size_t countEnclosed(const std::vector<CsvSample> &samples, std::string_view delimiter, char quote)
{
    const auto pattern = [](std::initializer_list<std::string_view> parts) {
        std::string text;
        for (const std::string_view part : parts)
            text.append(part);
        return text;
    };
    const std::string_view mark(&quote, 1);
    const size_t opened = countOf(samples, pattern({delimiter, mark})) + countOf(samples, pattern({"\n", mark}))
        + countOf(samples, pattern({delimiter, " ", mark}));
    const size_t closed = countOf(samples, pattern({mark, delimiter})) + countOf(samples, pattern({mark, "\n"}))
        + countOf(samples, pattern({mark, "\r"}));
    return std::min(opened, closed);
}

std::vector<char> quotesFor(
    const std::vector<CsvSample> &samples, std::string_view delimiter, const ReadOptions &options)
{
    if (options.quote)
        return {*options.quote};
    std::vector<char> quotes = {'"'};
    const size_t lines = std::max<size_t>(countOf(samples, "\n"), countOf(samples, "\r"));
    for (const char quote : {'\'', '`'}) {
        if (countEnclosed(samples, delimiter, quote) * 3 > lines)
            quotes.push_back(quote);
    }
    return quotes;
}

void addCandidates(const std::vector<CsvSample> &samples, std::string_view delimiter, double prior,
    const ReadOptions &options, std::vector<Candidate> &candidates)
{
    for (const char quote : quotesFor(samples, delimiter, options)) {
        Candidate candidate;
        candidate.prior = prior;
        candidate.dialect.delimiter = bytesOf(delimiter);
        candidate.dialect.quote = quote;
        candidate.dialect.skipsSpaces = isFollowedBySpaces(samples, delimiter);
        candidate.dialect.collapsesDelimiters = delimiter == " " && countOf(samples, "  ") > 0;
        candidates.push_back(candidate);
        const std::string escapedQuote = std::string("\\") + quote;
        const std::string escapedDelimiter = std::string("\\") + std::string(delimiter);
        const std::string nullQuote = std::string(1, '\0') + quote;
        candidate.dialect.hasEscape = true;
        candidate.dialect.escape = '\\';
        if (countOf(samples, escapedQuote) + countOf(samples, escapedDelimiter) > 0)
            candidates.push_back(candidate);
        candidate.dialect.escape = '\0';
        if (countOf(samples, nullQuote) > 0)
            candidates.push_back(candidate);
    }
}

std::vector<Candidate> findCandidates(const std::vector<CsvSample> &samples, const ReadOptions &options)
{
    std::vector<Candidate> candidates;
    if (!options.delimiter.isEmpty()) {
        addCandidates(
            samples, {options.delimiter.constData(), size_t(options.delimiter.size())}, 1.0, options, candidates);
        return candidates;
    }
    for (const auto &[delimiter, prior] : priors) {
        if (countOf(samples, delimiter) == 0)
            continue;
        if (comesInPairs(samples, delimiter))
            addCandidates(
                samples, std::string(delimiter) + std::string(delimiter), std::max(prior, 0.8), options, candidates);
        else
            addCandidates(samples, delimiter, prior, options, candidates);
    }
    return candidates;
}

double weightOf(const CsvCell &cell)
{
    if (cell.isQuoted)
        return 1.0;
    switch (kindOfCell(cell.text)) {
    case CellKind::Empty: return 0.6;
    case CellKind::Text: return 0.8;
    case CellKind::Code:
    case CellKind::Boolean: return 0.9;
    case CellKind::Odd: return 0.0;
    default: return 1.0;
    }
}

class Scorer
{
public:
    explicit Scorer(const Candidate &candidate) : m_candidate(candidate) {}

    DetectedDialect score(const std::vector<CsvSample> &samples)
    {
        for (const CsvSample &sample : samples)
            read(sample);
        DetectedDialect found{m_candidate.dialect, 1, 0};
        double best = 0;
        for (const auto &[length, count] : m_lengths) {
            const double weight = count * (length - 1) / length;
            if (weight > best) {
                best = weight;
                found.columns = int(length);
            }
        }
        const double rows = m_rows + m_broken;
        if (rows == 0 || m_cells == 0 || best == 0)
            return found;
        const double share = m_lengths[found.columns] / rows;
        const double evenness = std::pow(share, 1.5) * (found.columns - 1) / found.columns;
        const double kinds = m_weights / m_cells;
        found.score = evenness * kinds * m_candidate.prior * (1 - m_broken / rows);
        return found;
    }

private:
    void read(const CsvSample &sample)
    {
        std::string_view rest = sample.text;
        for (int i = 0; i < recordsPerSample && !rest.empty(); ++i) {
            const CsvRecordState state = cutRecord(rest, sample.isLast, m_candidate.dialect, m_record, 65536);
            if (state == CsvRecordState::NeedsMore)
                return;
            size_t size = m_record.size;
            if (state == CsvRecordState::Complete) {
                take();
            } else {
                firstLine(rest, size);
                ++m_broken;
            }
            rest.remove_prefix(size);
        }
    }

    void take()
    {
        if (m_record.isBlank())
            return;
        ++m_rows;
        ++m_lengths[double(m_record.cells.size())];
        for (const CsvCell &cell : m_record.cells)
            m_weights += weightOf(cell);
        m_cells += double(m_record.cells.size());
    }

    const Candidate &m_candidate;
    CsvRecord m_record;
    std::map<double, double> m_lengths;
    double m_rows = 0;
    double m_broken = 0;
    double m_cells = 0;
    double m_weights = 0;
};

/// How well the bytes read as one value per line.
double scoreSingleColumn(const std::vector<CsvSample> &samples)
{
    double lines = 0;
    double weights = 0;
    for (const CsvSample &sample : samples) {
        std::string_view rest = sample.text;
        for (int i = 0; i < recordsPerSample && !rest.empty(); ++i) {
            size_t size = 0;
            const std::string_view line = firstLine(rest, size);
            rest.remove_prefix(size);
            if (trimmedCell(line).empty())
                continue;
            ++lines;
            const bool isEnclosed = line.size() > 1 && line.front() == '"' && line.back() == '"';
            weights += weightOf({isEnclosed ? line.substr(1, line.size() - 2) : line, false, false});
        }
    }
    return lines > 0 ? singleColumnScore * weights / lines : 0;
}

} // namespace

DetectedDialect detectDialect(const std::vector<CsvSample> &samples, const ReadOptions &options)
{
    DetectedDialect best;
    best.dialect.delimiter = options.delimiter;
    best.dialect.quote = options.quote.value_or('"');
    best.score = options.delimiter.isEmpty() ? scoreSingleColumn(samples) : -1;
    for (const Candidate &candidate : findCandidates(samples, options)) {
        const DetectedDialect scored = Scorer(candidate).score(samples);
        if (scored.score > best.score * 1.0001)
            best = scored;
    }
    return best;
}

} // namespace satchel::exchange
