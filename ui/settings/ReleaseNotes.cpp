// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ReleaseNotes.h"

#include "ui/common/Dialog.h"
#include "ui/common/Preferences.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <QVersionNumber>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto seenKey = u"notes/version"_s;
constexpr int viewHeight = 380;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ReleaseNotes)
};

/// Loads nothing: rich text would fetch what it names.
class NotesView : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override
    {
        return QByteArray();
    } // for nothing at all Qt would look into the file itself
};

QString changelog()
{
    QFile file(u":/CHANGELOG.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool isNewer(const QString &heading, const QVersionNumber &since)
{
    const auto version = QVersionNumber::fromString(heading.section(u' ', 0, 0, QString::SectionSkipEmpty));
    return version.isNull() || since.isNull() || version > since;
}

} // namespace

QString notesSince(const QString &changelog, const QString &since)
{
    const auto last = QVersionNumber::fromString(since);
    const QString heading = u"## "_s;
    QStringList kept;
    bool isKept = false; // the text before the first section is no news
    for (const QString &line : changelog.split(u'\n')) {
        if (line.startsWith(heading))
            isKept = isNewer(line.mid(heading.size()), last);
        if (isKept)
            kept.append(line);
    }
    return kept.join(u'\n').trimmed();
}

void showNotes(const QString &since, QWidget *window)
{
    const QString notes = notesSince(changelog(), since);
    if (notes.isEmpty())
        return;
    auto *dialog = new Dialog(Tr::tr("What's new in Satchel"), Dialog::Width::Large, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *view = new NotesView;
    view->setAccessibleName(Tr::tr("What's new in Satchel"));
    view->setFrameShape(QFrame::NoFrame);
    view->setOpenLinks(false);
    view->setMarkdown(notes);
    view->setMinimumHeight(Theme::of(window).px(viewHeight));
    dialog->content()->addWidget(view);
    dialog->addButton(Tr::tr("Close"), Button::Variant::Primary);
    dialog->open();
}

void showNotesOnce(Preferences &preferences, const QString &version, QWidget *window)
{
    const QString seen = preferences.value(seenKey).toString();
    if (seen == version)
        return;
    preferences.setValue(seenKey, version);
    if (!seen.isEmpty() && QVersionNumber::fromString(seen) < QVersionNumber::fromString(version))
        showNotes(seen, window);
}

} // namespace satchel::ui
