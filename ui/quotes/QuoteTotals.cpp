// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteTotals.h"

#include "domain/FieldNames.h"
#include "ui/common/Painting.h"

#include <QEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QStyle>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QuoteTotals::QuoteTotals(const PageContext &context, items::QuoteLinesModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const Field *field = context.workspace.schema().entity(EntityKind::Quote).find(field::discount_percent);
    m_discount = FieldEditor::create(*field, fieldContextOf(context.workspace), FieldEditor::Layout::Cell, this);
    auto *line = m_discount->findChild<QLineEdit *>(); // a key that was meant for something else does not get in
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[^\\p{L}]*"_s), line));
    connect(m_discount, &FieldEditor::committed, this, [this] {
        if (const auto value = m_discount->checkedValue())
            m_model.setQuoteValue(field::discount_percent, *value);
    });
    connect(m_discount, &FieldEditor::cancelled, this, &QuoteTotals::leaveDiscount);
    connect(&model, &items::QuoteLinesModel::totalsChanged, this, [this] {
        setAccessibleDescription(inOneLine());
        updateGeometry();
        placeDiscount();
        update();
    });
    connect(&model, &items::QuoteLinesModel::quoteChanged, this, &QuoteTotals::follow);
    setAccessibleName(tr("Totals"));
}

/// The first Esc takes back what was typed, the next one leaves.
void QuoteTotals::leaveDiscount()
{
    const QString typed = m_discount->draft();
    m_discount->setValue(m_model.quote() ? m_model.quote()->value(field::discount_percent) : Value());
    if (typed == m_discount->draft())
        Q_EMIT left();
    else
        Q_EMIT m_model.accepted(); // it says what the store has
}

/// What a person is typing there stays.
void QuoteTotals::follow()
{
    if (m_model.quote() && !(m_discount->focusProxy() && m_discount->focusProxy()->hasFocus() && m_model.isEditable()))
        m_discount->setValue(m_model.quote()->value(field::discount_percent));
    m_discount->setReadOnly(!m_model.isEditable());
    placeDiscount();
    update();
}

QString QuoteTotals::taxLabel(const TaxGroup &group) const
{
    const Formats formats = m_context.formats();
    if (group.category == TaxCategory::Standard)
        return tr("Tax %1 on %2", "rate, net amount")
            .arg(formats.percent(group.rate), formats.amount(m_model.totals()->money(group.net)));
    const QString reason = m_model.quote()->text(field::tax_reason);
    const Field *field = m_context.workspace.schema().entity(EntityKind::QuoteLine).find(field::tax_category);
    return tr("%1 on %2", "why there is no tax, net amount")
        .arg(reason.isEmpty() ? field->choiceLabel(taxCategoryKey(group.category)) : reason,
            formats.amount(m_model.totals()->money(group.net)));
}

QList<QuoteTotals::Row> QuoteTotals::rows() const
{
    using Kind = Row::Kind;
    if (!m_model.quote())
        return {};
    const Result<Totals> &totals = m_model.totals();
    if (!totals)
        return {{Kind::Sentence, sentenceFor(totals.error(), &m_context.workspace.schema()), {}}};
    const Formats formats = m_context.formats();
    const auto amount = [&](qint64 minor) { return formats.amount(totals->money(minor)); };
    QList<Row> all = {{Kind::Plain, tr("Sum of lines"), amount(totals->subtotal)},
        {Kind::Discount, discountLabel(), amount(-totals->discount)}, {Kind::Rule, {}, {}},
        {Kind::Strong, tr("Net"), amount(totals->net)}};
    for (const TaxGroup &group : totals->taxGroups)
        all.append({Kind::Plain, taxLabel(group), amount(group.tax)});
    all.append({Kind::Rule, {}, {}});
    all.append({Kind::Total, tr("Total"), formats.money(totals->money(totals->total))});
    all.append({Kind::Sentence,
        totals->pricesIncludeTax
            ? tr("Each line is rounded to the cent, then added. Included tax is calculated once per rate and rounded "
                 "half up.")
            : tr("Each line is rounded to the cent, then added. Tax is calculated once per rate and rounded half up."),
        {}});
    if (totals->optional != 0)
        all.append({Kind::Optional, tr("Optional lines, if the customer accepts them"),
            (totals->optional > 0 ? u"+"_s : QString()) + amount(totals->optional)});
    return all;
}

/// With the rate, where it is not typed beside it.
QString QuoteTotals::discountLabel() const
{
    const Value rate = m_model.quote() ? m_model.quote()->value(field::discount_percent) : Value();
    return m_model.isEditable() || isEmpty(rate)
        ? tr("Discount")
        : tr("Discount") + u' ' + m_context.formats().percent(std::get<Decimal>(rate));
}

QString QuoteTotals::inOneLine() const
{
    const Result<Totals> &totals = m_model.totals();
    if (!totals)
        return m_model.quote() ? sentenceFor(totals.error(), &m_context.workspace.schema()) : QString();
    const Formats formats = m_context.formats();
    return tr("Net %1 · Tax %2 · Total %3")
        .arg(formats.amount(totals->money(totals->net)), formats.amount(totals->money(totals->tax)),
            formats.money(totals->money(totals->total)));
}

QString QuoteTotals::totalOnly() const
{
    const Result<Totals> &totals = m_model.totals();
    return totals ? tr("Total") + u' ' + m_context.formats().money(totals->money(totals->total)) : inOneLine();
}

int QuoteTotals::heightOf(const Row &row, int width) const
{
    const Theme &theme = Theme::of(this);
    const int body = QFontMetrics(theme.font.body).height();
    const auto wrapped = [&](int room) {
        return QFontMetrics(theme.font.small)
            .boundingRect(QRect(0, 0, qMax(room, 1), 10'000), Qt::TextWordWrap, row.label)
            .height();
    };
    switch (row.kind) {
    case Row::Kind::Rule: return theme.px(9);
    case Row::Kind::Discount: return qMax(theme.size.controlSmall, m_discount->sizeHint().height()) + theme.px(4);
    case Row::Kind::Total: return QFontMetrics(theme.font.display).height() + theme.px(6);
    case Row::Kind::Sentence: return wrapped(width) + theme.px(8);
    case Row::Kind::Optional: return qMax(wrapped(width - theme.px(120)), body) + theme.px(24);
    default: return qMax(body, theme.px(20)) + theme.px(6);
    }
}

int QuoteTotals::heightForWidth(int width) const
{
    int height = 0;
    for (const Row &row : rows())
        height += heightOf(row, width);
    return height;
}

QSize QuoteTotals::sizeHint() const
{
    const int width = this->width() > 0 ? this->width() : Theme::of(this).px(280);
    return {Theme::of(this).px(280), heightForWidth(width)};
}

void QuoteTotals::placeDiscount()
{
    const Theme &theme = Theme::of(this);
    int y = 0;
    const auto all = rows();
    m_discount->setVisible(all.size() > 1 && m_model.isEditable());
    for (const Row &row : all) {
        const int height = heightOf(row, width());
        if (row.kind == Row::Kind::Discount) {
            const int start = QFontMetrics(theme.font.body).horizontalAdvance(row.label) + theme.px(10);
            const QRect box(start, y + theme.px(2), theme.px(72), height - theme.px(4));
            m_discount->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        }
        y += height;
    }
}

void QuoteTotals::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    int y = 0;
    for (const Row &row : rows()) {
        const QRect line(0, y, width(), heightOf(row, width()));
        y += line.height();
        switch (row.kind) {
        case Row::Kind::Rule: painter.fillRect(QRect(0, line.center().y(), width(), 1), theme.border.normal); break;
        case Row::Kind::Sentence:
            drawLines(painter, line.adjusted(0, theme.px(2), 0, 0), row.label, theme.font.small,
                m_model.totals() ? theme.text.secondary : theme.red.text, 6);
            break;
        case Row::Kind::Optional: {
            const QRect box = line.adjusted(0, theme.px(6), 0, 0);
            drawRounded(painter, box, theme.radius.control, theme.surface.sunken, theme.border.normal);
            const QRect inner = box.adjusted(theme.px(10), theme.px(6), -theme.px(10), -theme.px(6));
            drawLines(painter, placed(painter, inner, inner.adjusted(0, 0, -theme.px(100), 0)), row.label,
                theme.font.small, theme.text.secondary, 3);
            drawNumber(painter, inner, row.amount, theme.font.body, theme.text.primary);
            break;
        }
        default: {
            const bool isTotal = row.kind == Row::Kind::Total;
            const bool isStrong = isTotal || row.kind == Row::Kind::Strong;
            const QFont &number = isTotal ? theme.font.display : isStrong ? theme.font.semibold : theme.font.body;
            const int room = numberWidth(row.amount, number) + theme.px(8);
            drawText(painter, placed(painter, line, line.adjusted(0, 0, -room, 0)), row.label,
                isStrong ? theme.font.semibold : theme.font.body, isStrong ? theme.text.primary : theme.text.secondary);
            drawNumber(painter, placed(painter, line, line.adjusted(0, 0, -theme.px(2), 0)), row.amount, number,
                theme.text.primary);
        }
        }
    }
}

void QuoteTotals::resizeEvent(QResizeEvent *)
{
    updateGeometry();
    placeDiscount();
}

void QuoteTotals::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        placeDiscount();
}

} // namespace satchel::ui

#include "moc_QuoteTotals.cpp"
