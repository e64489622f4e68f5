// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DraftKeeper.h"

#include "ui/common/Button.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Notice.h"

#include <QLocale>
#include <QPointer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 400; // of rest before what was typed is written down

/// The value, which is the same in every language, and the text while it cannot be read.
QJsonValue read(const FieldEditor &editor)
{
    if (const auto value = editor.value())
        return QJsonObject{{u"value"_s, toJson(*value)}};
    return QJsonObject{{u"text"_s, editor.draft()}};
}

void write(FieldEditor &editor, const QJsonValue &kept)
{
    const QJsonObject object = kept.toObject();
    if (const auto text = object.find("text"_L1); text != object.end())
        return editor.setDraft(text->toString());
    if (const auto value = valueFromJson(editor.field().type, object.value("value"_L1)))
        editor.setValue(*value);
}

} // namespace

DraftKeeper::DraftKeeper(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_banner(new Banner(&Theme::blue, Icon::History, {}))
{
    m_banner->hide();
    connect(m_banner->addButton(tr("Discard")), &QPushButton::clicked, this, &DraftKeeper::discard);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::addEditor(FieldEditor *editor, const QString &name)
{
    m_parts.push_back({name.isEmpty() ? editor->field().name : name, editor->field().label,
        [editor] { return read(*editor); }, [editor](const QJsonValue &kept) { write(*editor, kept); }, {}});
    connect(editor, &FieldEditor::edited, this, &DraftKeeper::keepSoon);
}

void DraftKeeper::addPart(const QString &name, std::function<QJsonValue()> read,
    std::function<void(const QJsonValue &)> write, const QString &label)
{
    m_parts.push_back({name, label, std::move(read), std::move(write), {}});
}

void DraftKeeper::begin(const QString &place, RecordId record, Subject subject)
{
    m_pause.stop();
    m_place = place;
    m_record = record;
    for (Part &part : m_parts)
        part.initial = part.read();
    const QJsonObject draft = drafts().of(place);
    QStringList changed;
    m_isRestored = false;
    for (const Part &part : m_parts) {
        const QJsonObject kept = draft.value(part.name).toObject();
        if (!kept.contains("now"_L1))
            continue;
        part.write(kept.value("now"_L1));
        m_isRestored = true;
        if (subject == Subject::Existing && kept.value("before"_L1) != part.initial
            && kept.value("now"_L1) != part.initial && !part.label.isEmpty())
            changed.append(part.label);
    }
    m_banner->setText(tr("Your draft was restored."),
        changed.isEmpty()
            ? QString()
            : tr("What you save replaces the new value of: %1", "fields").arg(QLocale().createSeparatedList(changed)));
    m_banner->setVisible(m_isRestored);
    m_pause.stop(); // what was put back is written down already
    if (m_isRestored)
        Q_EMIT restored();
}

void DraftKeeper::keepSoon()
{
    if (!m_place.isEmpty())
        m_pause.start();
}

void DraftKeeper::keepNow()
{
    m_pause.stop();
    if (m_place.isEmpty())
        return;
    QJsonObject draft;
    for (const Part &part : m_parts) {
        const QJsonValue now = part.read();
        if (now != part.initial)
            draft.insert(part.name, QJsonObject{{u"before"_s, part.initial}, {u"now"_s, now}});
    }
    drafts().keep(m_place, m_record, draft);
}

void DraftKeeper::forget()
{
    m_pause.stop();
    if (!m_place.isEmpty())
        drafts().forget(m_place);
    m_place.clear();
    m_banner->hide();
}

std::function<void()> DraftKeeper::forgetter()
{
    return [keeper = QPointer(this), &drafts = drafts(), place = m_place] {
        drafts.forget(place);
        if (keeper && keeper->m_place == place) // and not at another form by now
            keeper->forget();
    };
}

items::Workspace::Done DraftKeeper::forgetWhenStored()
{
    return [&workspace = m_context.workspace, forget = forgetter()](const Result<Receipt> &receipt) {
        if (receipt)
            forget();
        else
            Q_EMIT workspace.failed(receipt.error());
    };
}

void DraftKeeper::discard()
{
    for (const Part &part : m_parts)
        part.write(part.initial);
    m_pause.stop();
    drafts().forget(m_place);
    m_banner->hide();
    Q_EMIT restored();
}

} // namespace satchel::ui

#include "moc_DraftKeeper.cpp"
