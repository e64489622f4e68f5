// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/QuickDealLine.h"

#include "domain/FieldNames.h"
#include "ui/common/Label.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/Painting.h"
#include "ui/common/ReferenceEditor.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

constexpr double leastBareAmount = 100; // "Phase 2" and "3 years" are words of the title

struct Amount
{
    qsizetype at;
    qsizetype words;
    Money value;
};

bool namesCurrency(const QString &text)
{
    const auto isMark = [](QChar c) { return c.isLetter() || c.category() == QChar::Symbol_Currency; };
    return text == text.toUpper() && std::ranges::any_of(text, isMark);
}

/// "3M" is a firm and "5m" a length before they are millions.
bool isAmbiguous(const QString &word)
{
    return word.endsWith(u'm', Qt::CaseInsensitive) && word.chopped(1).toInt() > 0;
}

/// An amount with its currency before a bare number; of several the last one.
std::optional<Amount> findAmount(const QStringList &words, Currency currency, const QLocale &locale)
{
    for (const bool isNamed : {true, false}) {
        for (qsizetype at = words.size() - 1; at >= 0; --at) {
            for (const qsizetype count : {qsizetype(2), qsizetype(1)}) {
                const QString text = words.mid(at, count).join(u' ');
                if (at + count > words.size() || isAmbiguous(text) || namesCurrency(text) != isNamed
                    || (!isNamed && count > 1))
                    continue;
                const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
                const auto money = hasDigit ? readMoney(text, currency, locale)
                                            : Result<Money>(fail(Error::Kind::Invalid, {}));
                if (money && (isNamed || money->toApproximate() >= leastBareAmount))
                    return Amount{at, count, *money};
            }
        }
    }
    return {};
}

} // namespace

QuickDeal readQuickDeal(const QString &line, Currency currency, const QLocale &locale)
{
    QuickDeal deal;
    const qsizetype mark = line.indexOf(u'@');
    if (mark >= 0)
        deal.company = line.mid(mark + 1).simplified();
    QStringList words = line.left(mark < 0 ? line.size() : mark).simplified().split(u' ', Qt::SkipEmptyParts);
    if (const auto amount = findAmount(words, currency, locale)) {
        deal.value = amount->value;
        words.remove(amount->at, amount->words);
    }
    deal.title = words.join(u' ');
    return deal;
}

RecordId findCompany(items::Workspace &workspace, const QString &name)
{
    const auto rows = workspace.store().select(
        {EntityKind::Company, {}, Filter::equals(field::name, name), {}, {}, 1, false});
    return rows && !rows->isEmpty() ? rows->id(0) : RecordId();
}

ChangeSet createDeal(const QuickDeal &deal, const items::BoardStage &stage, items::Workspace &workspace)
{
    ChangeSet changes{QuickDealLine::tr("Added %1").arg(deal.title), Origin::user(), {}, {}};
    std::vector<FieldValue> values{{field::title, deal.title}, {field::stage, stage.id}};
    if (!workspace.me().isNull())
        values.push_back({field::owner, workspace.me()});
    if (deal.value)
        values.push_back({field::value, *deal.value});
    if (!deal.company.isEmpty()) {
        RecordId company = findCompany(workspace, deal.company);
        if (company.isNull()) {
            company = workspace.store().newId();
            changes.edits.push_back(Edit::create(EntityKind::Company, company, {{field::name, deal.company}}));
        }
        values.push_back({field::company, company});
    }
    changes.edits.push_back(Edit::create(EntityKind::Deal, {}, std::move(values)));
    return changes;
}

QuickDealLine::QuickDealLine(const PageContext &context, const items::BoardStage &stage, QWidget *parent)
    : QWidget(parent), m_context(context), m_line(new QLineEdit),
      m_reading(new Label(tr("Enter adds it, Esc closes"), &Theme::Fonts::small, TextColor::Tertiary))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 6, 3);
    column->addWidget(m_line);
    column->addWidget(m_reading);
    m_line->setPlaceholderText(tr("Title 5000 EUR @company"));
    m_line->setAccessibleName(tr("New deal in %1").arg(stage.name));
    m_line->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    m_companies = new RecordSuggestions(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &QuickDealLine::suggest);
    connect(m_companies, &RecordSuggestions::chosen, this, [this](const RecordSuggestions::Row &row) {
        const QString before = m_line->text().left(m_line->text().indexOf(u'@') + 1);
        m_line->setText(before + (row.newName.isEmpty() ? row.title : row.newName));
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        say(readQuickDeal(text, m_context.workspace.store().mainCurrency(), locale()));
    });
}

/// What is typed behind the mark names a company: those that it may mean, and the new one that it would make.
void QuickDealLine::suggest(const QString &text)
{
    QList<RecordSuggestions::Row> rows;
    const QString name = readQuickDeal(text, m_context.workspace.store().mainCurrency(), locale()).company;
    const bool isKnown = name.isEmpty() || !findCompany(m_context.workspace, name).isNull();
    if (!isKnown) {
        for (const FieldContext::Option &option :
            fieldContextOf(m_context.workspace).findRecords(EntityKind::Company, name))
            rows.append({option.id, option.title, option.detail});
    }
    if (!rows.isEmpty())
        rows.append({.title = tr("New company “%1”").arg(name), .newName = name});
    m_companies->show(rows);
}

void QuickDealLine::say(const QuickDeal &deal)
{
    QStringList parts;
    if (deal.value)
        parts += m_context.formats().money(*deal.value);
    if (!deal.company.isEmpty())
        parts += findCompany(m_context.workspace, deal.company).isNull()
            ? tr("new company: %1").arg(isolated(deal.company))
            : isolated(deal.company);
    m_reading->setText(parts.isEmpty() ? tr("Enter adds it, Esc closes") : parts.join(u" · "));
}

QSize QuickDealLine::sizeHint() const
{
    return {Theme::of(this).size.laneMin, layout()->sizeHint().height()};
}

void QuickDealLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.strong);
}

bool QuickDealLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QuickDeal deal = readQuickDeal(m_line->text(), m_context.workspace.store().mainCurrency(), locale());
        if (deal.title.isEmpty()) {
            m_reading->setText(tr("Enter a title for the deal."));
            return true;
        }
        m_line->clear();
        Q_EMIT entered(deal);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_QuickDealLine.cpp"
