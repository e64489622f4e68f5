// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MailText.h"

#include "domain/MailSubject.h"
#include "domain/Reason.h"

#include <algorithm>
#include <QRegularExpression>

namespace satchel {

using namespace Qt::StringLiterals;

namespace {

using PartKind = MailTextPart::Kind;

constexpr qsizetype longestMarkLine = 400; // letters of a line that can introduce a quote
constexpr size_t mostAttributionLines = 4; // it is often wrapped
constexpr size_t mostHeadLines = 8; // of the head of an earlier message

/// A line as it is compared: without marks of direction, with plain spaces, without the stars of bold text.
QString comparable(QStringView line)
{
    QString text = line.left(longestMarkLine).toString();
    text.removeIf([](QChar letter) { return letter.category() == QChar::Other_Format || letter == u'*'; });
    return text.simplified();
}

bool isQuoteLine(QStringView line)
{
    return line.trimmed().startsWith(u'>');
}

bool isEmptyLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// How a line that introduces a quote begins, so that few lines are looked at closely.
bool mayBeginAttribution(const QString &line)
{
    static const QRegularExpression beginning(
        u"^(?:On|Am|Le|El|في|بتاريخ|يوم)\\s|^\\d{4}[年/-]|\\bschrieb\\b|\\bwrote\\b|a écrit|escribió|كتب|書きました"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return beginning.match(line).hasMatch();
}

/// "On Monday, Anna wrote:" as Gmail, Apple Mail, Thunderbird, Outlook and others write it.
bool isAttribution(const QString &text)
{
    static const QRegularExpression attribution(
        u"^(?:On\\s.{3,300}\\swrote|.{2,200}\\swrote(?:\\son\\s.{3,100})?"
        "|Am\\s.{3,300}\\sschrieb(?:\\s.{1,200})?|.{2,200}\\sschrieb(?:\\sam\\s.{3,100})?"
        "|Le\\s.{3,300}\\sa écrit|.{2,200}\\sa écrit(?:\\sle\\s.{3,100})?"
        "|El\\s.{3,300}\\sescribió|.{2,200}\\sescribió(?:\\sel\\s.{3,100})?"
        "|(?:في|بتاريخ|يوم)\\s.{3,300}(?:كتب|كتابة).{0,200}|.{0,200}\\s?كتبت?\\s.{0,200}"
        "|(?:\\d{4}年\\s?\\d{1,2}月\\s?\\d{1,2}日|\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}).{0,40}\\d{1,2}:\\d{2}.{1,300}"
        "|.{1,200}書きました)\\s?[:：]$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return attribution.match(text).hasMatch();
}

/// "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:"
bool isSeparatorLine(const QString &line)
{
    static const QRegularExpression separator(
        u"^(?:-{2,}\\s*(?:Original Message|Original Appointment|Forwarded message|Ursprüngliche Nachricht|"
        "Originalnachricht|Weitergeleitete Nachricht|Message d['’]origine|Message original|Message transféré|"
        "Message transmis|Mensaje original|Mensaje reenviado|Forwarded Message|الرسالة الأصلية|رسالة أصلية|"
        "رسالة مُعاد توجيهها|رسالة معاد توجيهها|元のメッセージ|Original message|転送メッセージ)\\s*-{2,}"
        "|(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message réexpédié|"
        "Inicio del mensaje reenviado|بداية الرسالة المعاد توجيهها|転送されたメッセージ)\\s?[:：])$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool mayBeOne = line.startsWith("--"_L1) || line.endsWith(u':') || line.endsWith(u'：');
    return mayBeOne && separator.match(line).hasMatch();
}

enum class HeadLabel { None, From, Other };

HeadLabel headLabelOf(const QString &line)
{
    static const QRegularExpression from(u"^(?:From|Von|De|Expéditeur|Remitente|من|差出人|送信者)\\s?[:：]\\s?\\S"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(
        u"^(?:Sent|Date|To|Cc|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado(?: el)?|Fecha|Para|Asunto|"
        "تم الإرسال|التاريخ|تاريخ الإرسال|إلى|نسخة|الموضوع|送信日時|日付|日時|宛先|件名)\\s?[:：]"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (from.match(line).hasMatch())
        return HeadLabel::From;
    return other.match(line).hasMatch() ? HeadLabel::Other : HeadLabel::None;
}

/// A line of a phone, which has no "-- " before it.
bool isPhoneSignature(const QString &line)
{
    static const QRegularExpression phone(u"^(?:Sent from (?:my|Mail|Outlook|Yahoo|Samsung|Proton)\\b.{0,40}|Get "
                                          u"Outlook for .{2,20}|Von meinem .{2,40} gesendet|"
                                          "Gesendet (?:von|mit) (?:meinem|Mail|Outlook|Yahoo|der)\\b.{0,40}|Envoyé "
                                          "(?:de|depuis) mon .{2,40}|Enviado desde mi .{2,40}|"
                                          "(?:تم الإرسال|أُ?رسلت) من .{2,40}|.{2,30}から送信)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < 80 && phone.match(line).hasMatch();
}

class MailTextSplitter
{
public:
    explicit MailTextSplitter(const QString &text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.indexOf(u'\n', at);
            const qsizetype next = end < 0 ? text.size() : end + 1;
            m_lines.push_back(QStringView(text).mid(at, next - at));
            at = next;
        }
    }

    std::vector<MailTextPart> split()
    {
        for (size_t at = 0; at < m_lines.size();)
            at = readLine(at);
        return std::move(m_parts);
    }

private:
    size_t readLine(size_t at)
    {
        if (isEmptyLine(m_lines[at]))
            return add(m_parts.empty() ? PartKind::Written : m_parts.back().kind, at, at + 1);
        if (isQuoteLine(m_lines[at]))
            return add(PartKind::Quote, at, at + 1);
        const QString line = comparable(m_lines[at]);
        if (isSeparatorLine(line) || beginsHead(at) || isRuleBeforeHead(at, line))
            return add(PartKind::Quote, at, m_lines.size());
        if (const size_t end = endOfAttribution(at, line); end > at) {
            const size_t next = nextFilledLine(end);
            const bool isMarked = next < m_lines.size() && isQuoteLine(m_lines[next]);
            return add(PartKind::Quote, at, isMarked ? end : m_lines.size());
        }
        const bool isSignature = line == "--"_L1 || isPhoneSignature(line) || wasSignature();
        return add(isSignature ? PartKind::Signature : PartKind::Written, at, at + 1);
    }

    bool wasSignature() const { return !m_parts.empty() && m_parts.back().kind == PartKind::Signature; }

    size_t nextFilledLine(size_t at) const
    {
        while (at < m_lines.size() && isEmptyLine(m_lines[at]))
            ++at;
        return at;
    }

    /// The line behind a line, or several, that introduces a quote; `at` where it is none. What a person wrote may look
    /// like it: it counts with a marked quote behind it, or with a day or an address in it and text behind it.
    size_t endOfAttribution(size_t at, const QString &first) const
    {
        if (first.isEmpty() || !mayBeginAttribution(first))
            return at;
        QString text;
        for (size_t end = at; end < m_lines.size() && end - at < mostAttributionLines; ++end) {
            if (isEmptyLine(m_lines[end]) || isQuoteLine(m_lines[end]) || text.size() > longestMarkLine)
                return at;
            text += (text.isEmpty() ? QString() : u" "_s) + comparable(m_lines[end]);
            if (!isAttribution(text))
                continue;
            const size_t next = nextFilledLine(end + 1);
            if (next == m_lines.size())
                return at;
            const bool isPrecise = (text.contains(u'@') || std::ranges::any_of(text, &isDigit))
                && !startsList(comparable(m_lines[next]));
            return isQuoteLine(m_lines[next]) || isPrecise ? end + 1 : at;
        }
        return at;
    }

    static bool isDigit(QChar letter) { return letter.isDigit(); }
    static bool startsList(const QString &line) { return line.startsWith("- "_L1) || line.startsWith(u'•'); }

    /// "From: … Sent: … To: …" on lines of their own.
    bool beginsHead(size_t at) const
    {
        if (headLabelOf(comparable(m_lines[at])) != HeadLabel::From)
            return false;
        int others = 0;
        for (size_t line = at + 1; line < m_lines.size() && line - at < mostHeadLines; ++line)
            others += headLabelOf(comparable(m_lines[line])) == HeadLabel::Other ? 1 : 0;
        return others >= 2;
    }

    /// "________________________________" before such a head, as Outlook has it.
    bool isRuleBeforeHead(size_t at, const QString &line) const
    {
        constexpr qsizetype shortestRule = 10;
        const bool isRule = line.size() >= shortestRule
            && std::ranges::all_of(line, [](QChar letter) { return letter == u'_' || letter == u'-'; });
        if (!isRule)
            return false;
        const size_t next = nextFilledLine(at + 1);
        return next < m_lines.size() && beginsHead(next);
    }

    size_t add(PartKind kind, size_t from, size_t to)
    {
        if (m_parts.empty() || m_parts.back().kind != kind)
            m_parts.push_back({kind, {}, 0});
        for (size_t line = from; line < to; ++line)
            m_parts.back().text += m_lines[line];
        m_parts.back().lines += static_cast<qsizetype>(to - from);
        return to;
    }

    std::vector<QStringView> m_lines; // with their line breaks; the text outlives them
    std::vector<MailTextPart> m_parts;
};

bool fitsHeader(const QString &id)
{
    constexpr qsizetype longestId = 900;
    return !id.isEmpty() && id.size() <= longestId && std::ranges::all_of(id, [](QChar letter) {
        return letter > u' ' && letter < u'\x7f' && letter != u'<' && letter != u'>';
    });
}

} // namespace

std::vector<MailTextPart> splitMailText(const QString &text)
{
    return MailTextSplitter(text).split();
}

QString writtenMailText(const QString &text)
{
    QString written;
    for (const MailTextPart &part : splitMailText(text)) {
        if (part.kind == PartKind::Written)
            written += part.text;
    }
    return written.trimmed();
}

QString mailSnippet(const QString &text, qsizetype most)
{
    QString snippet = writtenMailText(text);
    if (snippet.isEmpty())
        snippet = text;
    snippet = snippet.left(most * 4).simplified(); // enough for what spaces take
    if (snippet.size() <= most)
        return snippet;
    return snippet.left(snippet[most - 1].isHighSurrogate() ? most - 1 : most).trimmed();
}

QString quotedMailText(const QString &text)
{
    QString quoted;
    for (const QString &line : QString(text).replace("\r\n"_L1, "\n"_L1).trimmed().split(u'\n'))
        quoted += (line.isEmpty() ? u">"_s : line.startsWith(u'>') ? u'>' + line : u"> "_s + line) + u'\n';
    return quoted;
}

QStringList referencesOfAnswer(const AnsweredMail &mail)
{
    constexpr qsizetype most = 50;
    QStringList ids;
    const QStringList before = mail.references.isEmpty() ? QStringList{mail.inReplyTo} : mail.references;
    for (const QString &id : before) {
        if (fitsHeader(id) && id != mail.messageId)
            ids.append(id);
    }
    if (fitsHeader(mail.messageId))
        ids.append(mail.messageId);
    ids.removeDuplicates();
    if (ids.size() > most)
        ids = ids.first(1) + ids.last(most - 1);
    return ids;
}

QString withSignature(const QString &text, const QString &signature, const QString &earlier)
{
    const auto blockOf = [](const QString &one) { return one.isEmpty() ? QString() : u"\n\n-- \n"_s + one; };
    const QString block = blockOf(signature.trimmed());
    const QString earlierBlock = blockOf(earlier.trimmed());
    if (const qsizetype at = earlierBlock.isEmpty() ? -1 : text.lastIndexOf(earlierBlock); at >= 0)
        return text.left(at) + block + text.mid(at + earlierBlock.size());
    if (block.isEmpty())
        return text;
    qsizetype end = 0;
    for (const MailTextPart &part : splitMailText(text)) {
        if (part.kind == PartKind::Quote)
            break;
        end += part.text.size();
    }
    const QString quote = text.mid(end);
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return text.left(end) + block + (quote.isEmpty() ? QString() : u"\n\n"_s + quote);
}

MailAnswer answerTo(const AnsweredMail &mail)
{
    QString kept; // nobody answers a signature
    for (const MailTextPart &part : splitMailText(mail.text))
        kept += part.kind == PartKind::Signature ? QString() : part.text;
    MailAnswer answer;
    answer.subject = replySubject(mail.subject);
    answer.text = u"\n\n"_s + Reason::tr("On %1, %2 wrote:").arg(mail.writtenAt, mail.author) + u'\n'
        + quotedMailText(kept);
    answer.inReplyTo = fitsHeader(mail.messageId) ? mail.messageId : QString();
    answer.references = referencesOfAnswer(mail);
    return answer;
}

} // namespace satchel
