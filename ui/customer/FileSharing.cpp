// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FileSharing.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FileSharing::FileSharing(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

Result<void> FileSharing::attach(const QStringList &paths, const CustomerRef &customer)
{
    // Sizes first: nothing is stored when one of them is refused.
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
    items::Workspace &workspace = m_context.workspace;
    ChangeSet set;
    set.label = tr("Attached %Ln files", nullptr, static_cast<int>(paths.size()));
    for (const QString &path : paths) {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Io, file.errorString(), name);
        const QByteArray bytes = file.readAll();
        const auto sha256 = TRY(workspace.store().putContent(bytes));
        const QString field = workspace.schema().entity(customer.entity).name;
        const RecordId shared = workspace.store().newId();
        const auto record = workspace.store().get(customer.entity, customer.id);
        std::vector<FieldValue> belongs = {{field, customer.id}};
        if (record && customer.entity != EntityKind::Company && !isEmpty(record->value(field::company)))
            belongs.push_back({field::company, record->value(field::company)});
        if (record && customer.entity == EntityKind::Deal && !isEmpty(record->value(field::contact)))
            belongs.push_back({field::contact, record->value(field::contact)});
        std::vector<FieldValue> activity = belongs;
        activity.insert(activity.end(),
            {{field::kind, choice::file}, {field::owner, workspace.me()}, {field::at, workspace.clock().now()}});
        set.edits.push_back(Edit::create(EntityKind::Activity, shared, std::move(activity)));
        belongs.insert(belongs.end(),
            {{field::name, name}, {field::size, qint64(bytes.size())}, {field::sha256, sha256},
                {field::media_type, QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name()},
                {field::activity, shared}});
        set.edits.push_back(Edit::create(EntityKind::Attachment, {}, std::move(belongs)));
    }
    workspace.commit(std::move(set));
    return {};
}

Result<QString> FileSharing::copyOf(RecordId attachment)
{
    const auto record = TRY(m_context.workspace.store().get(EntityKind::Attachment, attachment));
    const auto bytes = TRY(m_context.workspace.store().content(record.text(field::sha256)));
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    // A folder for each, as two files may have one name; the name itself never leads elsewhere.
    const QDir folder(m_folder->filePath(attachment.toString()));
    QString name = QFileInfo(QString(record.text(field::name)).replace(u'\\', u'/')).fileName();
    if (name.isEmpty() || name == ".."_L1)
        name = tr("File");
    QFile file(folder.filePath(name));
    if (!m_folder->isValid() || !folder.mkpath(u"."_s))
        return fail(Error::Kind::Io, tr("a temporary folder could not be created"), name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size()) // a full disk is noticed here, not in a buffer
        return fail(Error::Kind::Io, file.errorString(), name);
    return file.fileName();
}

Result<void> FileSharing::open(RecordId attachment)
{
    const auto path = TRY(copyOf(attachment));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return fail(
            Error::Kind::Io, tr("no program on this computer opens this kind of file"), QFileInfo(path).fileName());
    return {};
}

} // namespace satchel::ui
