// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FileSharing.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FileSharing::FileSharing(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_worker(context.workspace.workerStore())
{
}

Result<void> FileSharing::attach(const QStringList &paths, const CustomerRef &customer)
{
    constexpr qint64 largest = store::Contents::largest;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isFile())
            return fail(Error::Kind::Invalid, tr("this is not a file"), info.fileName());
        if (info.size() > largest)
            return fail(Error::Kind::Invalid,
                tr("the file has %1, and at most %2 can be attached")
                    .arg(m_context.formats().fileSize(info.size()), m_context.formats().fileSize(largest)),
                info.fileName());
    }
    store(paths, [this, customer](const Result<std::vector<Stored>> &files) {
        if (files)
            share(*files, customer);
        else
            Q_EMIT m_context.workspace.failed(files.error());
    });
    return {};
}

void FileSharing::restore(RecordId attachment, const QString &path)
{
    store({path}, [this, attachment](const Result<std::vector<Stored>> &files) {
        if (!files) {
            Q_EMIT m_context.workspace.failed(files.error());
            return;
        }
        const Stored &file = files->front();
        m_context.workspace.commit(tr("Replaced 1 file"),
            {Edit::update(EntityKind::Attachment, attachment,
                {{field::sha256, file.sha256}, {field::size, file.size}, {field::media_type, file.mediaType}})});
    });
}

/// The answer comes on the UI thread.
void FileSharing::store(const QStringList &paths, Done done)
{
    m_worker.post([this, paths, done = std::move(done)](store::Store &store) {
        Result<std::vector<Stored>> files{std::vector<Stored>()};
        for (const QString &path : paths) {
            QFile file(path);
            const QString name = QFileInfo(path).fileName();
            if (!file.open(QIODevice::ReadOnly)) {
                files = fail(Error::Kind::Io, file.errorString(), name);
                break;
            }
            const auto sha256 = store::Contents(store).put(file, name);
            if (!sha256) {
                files = fail(sha256.error());
                break;
            }
            file.seek(0);
            files->push_back(
                {name, *sha256, QMimeDatabase().mimeTypeForFileNameAndData(name, &file).name(), file.size()});
        }
        QMetaObject::invokeMethod(this, [done, files] { done(files); });
    });
}

void FileSharing::share(const std::vector<Stored> &files, const CustomerRef &customer)
{
    items::Workspace &workspace = m_context.workspace;
    ChangeSet set;
    set.label = tr("Attached %Ln files", nullptr, static_cast<int>(files.size()));
    for (const Stored &file : files) {
        const QString field = workspace.schema().entity(customer.entity).name;
        const RecordId shared = workspace.store().newId();
        const auto record = workspace.store().get(customer.entity, customer.id);
        std::vector<FieldValue> belongs = {{field, customer.id}};
        if (record && customer.entity != EntityKind::Company && record->entity->find(field::company)
            && !isEmpty(record->value(field::company)))
            belongs.push_back({field::company, record->value(field::company)});
        if (record && customer.entity == EntityKind::Deal && !isEmpty(record->value(field::contact)))
            belongs.push_back({field::contact, record->value(field::contact)});
        std::vector<FieldValue> activity = belongs;
        activity.insert(activity.end(),
            {{field::kind, choice::file}, {field::owner, workspace.me()}, {field::at, workspace.clock().now()}});
        set.edits.push_back(Edit::create(EntityKind::Activity, shared, std::move(activity)));
        belongs.insert(belongs.end(),
            {{field::name, file.name}, {field::size, file.size}, {field::sha256, file.sha256},
                {field::media_type, file.mediaType}, {field::activity, shared}});
        set.edits.push_back(Edit::create(EntityKind::Attachment, {}, std::move(belongs)));
    }
    workspace.commit(std::move(set));
}

Result<QString> FileSharing::copyOf(RecordId attachment)
{
    const auto record = TRY(m_context.workspace.store().get(EntityKind::Attachment, attachment));
    if (!m_folder)
        m_folder = std::make_unique<store::TemporaryFolder>();
    // A folder for each, as two files may have one name; the name itself never leads elsewhere.
    const QDir folder(m_folder->filePath(attachment.toString()));
    QString name = QFileInfo(QString(record.text(field::name)).replace(u'\\', u'/')).fileName();
    if (name.isEmpty() || name == ".."_L1)
        name = tr("File");
    if (!m_folder->isValid() || !folder.mkpath(u"."_s))
        return fail(Error::Kind::Io, tr("a temporary folder could not be created"), name);
    const QString path = folder.filePath(name);
    TRY(copyTo(attachment, path));
    return path;
}

Result<void> FileSharing::copyTo(RecordId attachment, const QString &path)
{
    store::Store &store = m_context.workspace.store();
    const auto record = TRY(store.get(EntityKind::Attachment, attachment));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, file.errorString(), QFileInfo(path).fileName());
    const auto copied = store::Contents(store).copyTo(record.text(field::sha256), file);
    if (!copied)
        return fail(copied.error().kind, copied.error().what, record.text(field::name));
    if (!file.commit()) // a full disk is noticed here
        return fail(Error::Kind::Io, file.errorString(), QFileInfo(path).fileName());
    return {};
}

bool FileSharing::isProgram(const QString &name)
{
    static const QStringList suffixes{u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"msi"_s, u"msix"_s, u"scr"_s, u"pif"_s,
        u"cpl"_s, u"dll"_s, u"ps1"_s, u"psm1"_s, u"vbs"_s, u"vbe"_s, u"js"_s, u"jse"_s, u"wsf"_s, u"wsh"_s, u"hta"_s,
        u"lnk"_s, u"url"_s, u"reg"_s, u"chm"_s, u"jar"_s, u"sh"_s, u"bash"_s, u"run"_s, u"bin"_s, u"desktop"_s,
        u"appimage"_s, u"deb"_s, u"rpm"_s, u"app"_s, u"command"_s, u"pkg"_s, u"dmg"_s, u"iso"_s, u"py"_s, u"pl"_s,
        u"rb"_s, u"docm"_s, u"xlsm"_s, u"pptm"_s, u"xll"_s};
    QString last = name.trimmed().toLower();
    while (last.endsWith(u'.')) // Windows ignores dots at the end
        last.chop(1);
    return suffixes.contains(QFileInfo(last).suffix());
}

} // namespace satchel::ui

#include "moc_FileSharing.cpp"
