<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>podwright::AddFieldPopup</name>
    <message>
        <source>Search fields</source>
        <translation>搜索字段</translation>
    </message>
    <message>
        <source>Fields that can be added</source>
        <translation>可以添加的字段</translation>
    </message>
    <message>
        <source>(deprecated)</source>
        <translation>（已弃用）</translation>
    </message>
</context>
<context>
    <name>podwright::AmountLine</name>
    <message>
        <source>Unit of %1</source>
        <translation>%1的单位</translation>
    </message>
    <message>
        <source>%1, in steps</source>
        <translation>%1，逐档调整</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>(no amount)</source>
        <translation>（不是数量）</translation>
    </message>
</context>
<context>
    <name>podwright::BooleanField</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not set (default: %1)</source>
        <translation>未设置（默认：%1）</translation>
    </message>
</context>
<context>
    <name>podwright::Breadcrumb</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>podwright::ChangeText</name>
    <message>
        <source>Container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>Init container %1</source>
        <translation>Init 容器 %1</translation>
    </message>
    <message>
        <source>Ephemeral container %1</source>
        <translation>临时容器 %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about: what changed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>a container, a volume, an object</comment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>a container, a volume, an object</comment>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>%1 moved from place %2 to place %3</source>
        <translation>%1 从第 %2 位移到第 %3 位</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 现在是 %2</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>新增 %1：%2</translation>
    </message>
    <message>
        <source>%1 removed (it was %2)</source>
        <translation>删除 %1（原为 %2）</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation>%1 由 %2 改为 %3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>podwright::CheckCommand</name>
    <message>
        <source>Name at least one file, a folder, or - for standard input.</source>
        <translation>请至少给出一个文件、一个文件夹，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>A value is missing behind %1.</source>
        <translation>%1 后面缺少值。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”不能作为 %2 的值。</translation>
    </message>
    <message>
        <source>Say what the API server would say of manifests</source>
        <translation>说出 API 服务器会如何评判清单</translation>
    </message>
    <message>
        <source>There is no rule “%1” that can be switched off.</source>
        <translation>没有可以关闭的规则“%1”。</translation>
    </message>
</context>
<context>
    <name>podwright::CheckSummary</name>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>已检查 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other finding(s)</source>
        <translation>
            <numerusform>%n 个其他提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>podwright::ChoiceField</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not set (default: %1)</source>
        <translation>未设置（默认：%1）</translation>
    </message>
</context>
<context>
    <name>podwright::Cli</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>Usage: podwright-cli %1</source>
        <translation>用法：podwright-cli %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>--force overwrites them.</source>
        <translation>加上 --force 可以覆盖它们。</translation>
    </message>
    <message>
        <source>Standard output did not take everything that was printed. Is the disk full?</source>
        <translation>标准输出没有接收全部内容。磁盘是不是满了？</translation>
    </message>
</context>
<context>
    <name>podwright::ClusterPanel</name>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>What kubectl says</source>
        <translation>kubectl 的输出</translation>
    </message>
    <message>
        <source>Ask the server whether it would accept this; nothing changes</source>
        <translation>问服务器是否会接受；不会更改任何东西</translation>
    </message>
    <message>
        <source>Show what applying would change in the cluster</source>
        <translation>显示应用后集群会有什么变化</translation>
    </message>
    <message>
        <source>Show what would change, ask, then send this to the cluster</source>
        <translation>先显示会有什么变化，确认后再发送到集群</translation>
    </message>
    <message>
        <source>Delete this object from the cluster; its name has to be typed</source>
        <translation>从集群中删除这个对象；需要输入它的名称</translation>
    </message>
    <message>
        <source>Show how the Pod fares and what happened to it</source>
        <translation>显示 Pod 的状况和它经历的事件</translation>
    </message>
    <message>
        <source>Open a Pod or workload of the cluster as a new manifest</source>
        <translation>把集群中的 Pod 或工作负载作为新清单打开</translation>
    </message>
    <message>
        <source>End what runs</source>
        <translation>结束正在运行的命令</translation>
    </message>
    <message>
        <source>Dry Run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Status and Events</source>
        <translation>状态和事件</translation>
    </message>
    <message>
        <source>Take In…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>podwright::ClusterQuestions</name>
    <message numerus="yes">
        <source>%1 and %n other object(s) of the list</source>
        <translation>
            <numerusform>%1 及列表中的其他 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply %1 in the namespace %2 of the context %3?</source>
        <translation>要把 %1 应用到上下文 %3 的命名空间 %2 吗？</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s), shown in the panel</source>
        <translation>
            <numerusform>……还有 %n 行，见面板</numerusform>
        </translation>
    </message>
    <message>
        <source>This will change:</source>
        <translation>会有这些变化：</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>This deletes %1 in the namespace %2 of the context %3.
Type its name to delete it:</source>
        <translation>这会删除上下文 %3 的命名空间 %2 中的 %1。
要删除，请输入它的名称：</translation>
    </message>
    <message>
        <source>Delete from the Cluster</source>
        <translation>从集群中删除</translation>
    </message>
</context>
<context>
    <name>podwright::ClusterSession</name>
    <message>
        <source>There are no events of it; a cluster keeps them for an hour.</source>
        <translation>没有它的事件；集群只保留一小时内的事件。</translation>
    </message>
</context>
<context>
    <name>podwright::ClusterText</name>
    <message>
        <source>There is no file %1. Get a kubeconfig from your cluster&apos;s administrator, or start a cluster that writes one.</source>
        <translation>没有文件 %1。请向集群管理员索取 kubeconfig，或启动一个会写出它的集群。</translation>
    </message>
    <message>
        <source>%1 is no file. KUBECONFIG must name files, separated by colons.</source>
        <translation>%1 不是文件。KUBECONFIG 里应当写文件名，用冒号分隔。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MiB and was not read. Is it the right file?</source>
        <translation>%1 超过 4 MiB，没有读取。是不是弄错了文件？</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check its permissions.</source>
        <translation>无法读取 %1：%2。请检查文件权限。</translation>
    </message>
    <message>
        <source>%1 is no YAML: look at line %2. kubectl will not read it either.</source>
        <translation>%1 不是合法的 YAML，请查看第 %2 行。kubectl 同样读不了它。</translation>
    </message>
    <message>
        <source>%1 is no kubeconfig: it must be a map with clusters, contexts and users.</source>
        <translation>%1 不是 kubeconfig：它应当是含有 clusters、contexts 和 users 的映射。</translation>
    </message>
    <message>
        <source>In %1, %2 must be a list. kubectl will not read the file.</source>
        <translation>%1 中的 %2 应当是列表，kubectl 读不了这个文件。</translation>
    </message>
    <message>
        <source>Two contexts in %2 are named %1. Rename one of them.</source>
        <translation>%2 中有两个名为 %1 的上下文，请给其中一个改名。</translation>
    </message>
    <message>
        <source>The context %1 leads to the cluster “%2”, which no kubeconfig describes.</source>
        <translation>上下文 %1 指向集群“%2”，但没有任何 kubeconfig 描述它。</translation>
    </message>
    <message>
        <source>The current context %1 does not exist. Choose another one.</source>
        <translation>当前上下文 %1 不存在，请另选一个。</translation>
    </message>
    <message>
        <source>No kubeconfig names a cluster, so there is nobody to ask. Put one into ~/.kube/config or name it in KUBECONFIG.</source>
        <translation>没有任何 kubeconfig 提到集群，因此无处可问。请把 kubeconfig 放到 ~/.kube/config，或在 KUBECONFIG 中写明它的位置。</translation>
    </message>
    <message>
        <source>kubectl is not on the PATH. Install it (kubernetes.io, “Install Tools”) to use this panel; everything else works without it.</source>
        <translation>PATH 中没有 kubectl。安装后（见 kubernetes.io 的“安装工具”）即可使用此面板；其余功能都不需要它。</translation>
    </message>
    <message>
        <source>The kubeconfig names no current context. Choose one.</source>
        <translation>kubeconfig 没有指明当前上下文，请选择一个。</translation>
    </message>
    <message>
        <source>kubectl is running …</source>
        <translation>kubectl 正在运行……</translation>
    </message>
    <message>
        <source>kubectl could not be started: %1</source>
        <translation>无法启动 kubectl：%1</translation>
    </message>
    <message>
        <source>kubectl ended unexpectedly. Try the command in a terminal.</source>
        <translation>kubectl 意外退出。请在终端里试试这条命令。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. The cluster may have made the change already; look at the differences.</source>
        <translation>已停止。集群可能已经做了更改，请用“差异”查看。</translation>
    </message>
    <message>
        <source>No answer within %1 seconds, so kubectl was ended. Is the cluster within reach?</source>
        <translation>%1 秒内没有回答，已结束 kubectl。集群连得上吗？</translation>
    </message>
    <message>
        <source>No answer within %1 seconds, so kubectl was ended. The cluster may have made the change already; look at the differences.</source>
        <translation>%1 秒内没有回答，已结束 kubectl。集群可能已经做了更改，请用“差异”查看。</translation>
    </message>
    <message>
        <source>kubectl wrote more than %1 MB and was ended. The beginning is shown.</source>
        <translation>kubectl 的输出超过 %1 MB，已将其结束，只显示开头部分。</translation>
    </message>
    <message>
        <source>kubectl failed with exit status %1 and did not say why.</source>
        <translation>kubectl 以状态 %1 失败，没有说明原因。</translation>
    </message>
    <message>
        <source>The answer cannot be read: it is not what kubectl prints. Is the kubectl on the PATH the real one?</source>
        <translation>看不懂这个回答：它不是 kubectl 会打印的内容。PATH 中的 kubectl 是真的 kubectl 吗？</translation>
    </message>
    <message>
        <source>The server would accept %1.</source>
        <translation>服务器会接受 %1。</translation>
    </message>
    <message>
        <source>Nothing would change: what is in the cluster is what is written here.</source>
        <translation>不会有任何变化：集群里的内容与这里写的一致。</translation>
    </message>
    <message>
        <source>Applying would change what is shown.</source>
        <translation>应用后会发生所示的变化。</translation>
    </message>
    <message>
        <source>%1 was applied.</source>
        <translation>已应用 %1。</translation>
    </message>
    <message>
        <source>%1 is being deleted.</source>
        <translation>正在删除 %1。</translation>
    </message>
    <message>
        <source>These are the last lines of the log.</source>
        <translation>以上是日志的最后若干行。</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志是空的。</translation>
    </message>
    <message>
        <source>This is how %1 fares.</source>
        <translation>以上是 %1 的状况。</translation>
    </message>
    <message>
        <source>There is nothing of this kind in the namespace %1.</source>
        <translation>命名空间 %1 中没有这类对象。</translation>
    </message>
    <message>
        <source>Choose what to take in, then press Enter.</source>
        <translation>选择要导入的对象，然后按回车。</translation>
    </message>
    <message>
        <source>%1 came from the cluster.</source>
        <translation>已从集群取得 %1。</translation>
    </message>
    <message>
        <source>The text changed while the differences were looked up. Press Apply again.</source>
        <translation>查看差异期间文本有改动，请再次点击“应用”。</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
        <translation>没有应用任何更改。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何对象。</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was deleted.</source>
        <translation>名称不一致，没有删除任何对象。</translation>
    </message>
    <message>
        <source>Another manifest was opened, so what was running was ended.</source>
        <translation>打开了另一份清单，已结束正在运行的命令。</translation>
    </message>
    <message>
        <source>localhost:%1 leads to port %2 of %3.</source>
        <translation>localhost:%1 通向 %3 的端口 %2。</translation>
    </message>
    <message>
        <source>Opening the way to port %1 …</source>
        <translation>正在打通到端口 %1 的通路……</translation>
    </message>
    <message>
        <source>The port is no longer forwarded.</source>
        <translation>端口转发已结束。</translation>
    </message>
    <message>
        <source>There is no Pod or workload in the text yet.</source>
        <translation>文本中还没有 Pod 或工作负载。</translation>
    </message>
    <message>
        <source>The text cannot be read as YAML at the moment. Mend the marked line first.</source>
        <translation>文本目前不是合法的 YAML，请先修正标出的那一行。</translation>
    </message>
    <message>
        <source>%1 has no name yet. Write metadata.name first.</source>
        <translation>%1 还没有名称，请先写 metadata.name。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an object. Mend metadata.name first.</source>
        <translation>“%1” 不能作为对象的名称，请先修正 metadata.name。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a namespace.</source>
        <translation>“%1” 不能作为命名空间的名称。</translation>
    </message>
    <message>
        <source>The template of %1 has no labels by which its Pods can be found.</source>
        <translation>%1 的模板没有标签，无法据此找到它的 Pod。</translation>
    </message>
    <message>
        <source>No container declares a TCP port.</source>
        <translation>没有容器声明 TCP 端口。</translation>
    </message>
    <message>
        <source>The kubeconfig logs in with the program %1, which is not installed. Install it, then try again.</source>
        <translation>kubeconfig 通过程序 %1 登录，但它没有安装。请安装后重试。</translation>
    </message>
    <message>
        <source>The program %1 that logs in failed with exit status %2. Run it in a terminal, or log in anew.</source>
        <translation>登录程序 %1 以状态 %2 失败。请在终端里运行它，或重新登录。</translation>
    </message>
    <message>
        <source>Logging in failed: %1</source>
        <translation>登录失败：%1</translation>
    </message>
    <message>
        <source>A certificate has expired: that of the server or your own. Get a new kubeconfig, and check the clock of this computer.</source>
        <translation>证书已过期：可能是服务器的，也可能是你自己的。请获取新的 kubeconfig，并检查本机时钟。</translation>
    </message>
    <message>
        <source>The certificate of the server is not trusted (%1). Check certificate-authority-data in the kubeconfig.</source>
        <translation>服务器的证书不受信任（%1）。请检查 kubeconfig 中的 certificate-authority-data。</translation>
    </message>
    <message>
        <source>What answers at this address does not speak TLS. Check the server&apos;s address in the kubeconfig.</source>
        <translation>这个地址上的程序不使用 TLS。请检查 kubeconfig 中服务器的地址。</translation>
    </message>
    <message>
        <source>Nobody listens at %1. Is the cluster running, and is this its address?</source>
        <translation>%1 上没有程序在监听。集群在运行吗？地址对吗？</translation>
    </message>
    <message>
        <source>There is no host %1. Check the server&apos;s address in the kubeconfig, and whether a VPN is needed.</source>
        <translation>找不到主机 %1。请检查 kubeconfig 中服务器的地址，以及是否需要 VPN。</translation>
    </message>
    <message>
        <source>The network of the cluster cannot be reached from here. Is a VPN needed?</source>
        <translation>从本机无法到达集群的网络。是否需要 VPN？</translation>
    </message>
    <message>
        <source>The server did not answer in time. Is it overloaded, or behind a VPN or firewall?</source>
        <translation>服务器没有及时回答。它是否过载，或者在 VPN、防火墙后面？</translation>
    </message>
    <message>
        <source>The server does not know you: the credentials are missing, wrong or expired. Log in anew.</source>
        <translation>服务器不认识你：凭据缺失、错误或已过期。请重新登录。</translation>
    </message>
    <message>
        <source>The context has no credentials. Add a user to it in the kubeconfig.</source>
        <translation>这个上下文没有凭据。请在 kubeconfig 中为它加上用户。</translation>
    </message>
    <message>
        <source>kubectl does not find the context %1. Open the panel anew to read the kubeconfig again.</source>
        <translation>kubectl 找不到上下文 %1。请重新打开面板以再次读取 kubeconfig。</translation>
    </message>
    <message>
        <source>kubectl does not read %1: %2</source>
        <translation>kubectl 读不了 %1：%2</translation>
    </message>
    <message>
        <source>kubectl found no kubeconfig.</source>
        <translation>kubectl 没有找到 kubeconfig。</translation>
    </message>
    <message>
        <source>What answers at this address is no Kubernetes API: perhaps a login page or a proxy.</source>
        <translation>这个地址上回答的不是 Kubernetes API，可能是登录页面或代理。</translation>
    </message>
    <message>
        <source>kubectl needs the program diff to compare. Install the package diffutils.</source>
        <translation>kubectl 需要程序 diff 才能比较。请安装软件包 diffutils。</translation>
    </message>
    <message>
        <source>Port %1 of this computer is taken. Choose another one, or 0 for any that is free.</source>
        <translation>本机端口 %1 已被占用。请换一个，或填 0 由系统选择空闲端口。</translation>
    </message>
    <message>
        <source>The webhook %1 of the cluster refuses it: %2</source>
        <translation>集群的 webhook %1 拒绝了它：%2</translation>
    </message>
    <message>
        <source>The server must ask the webhook %1, which does not answer. Tell the cluster&apos;s administrator.</source>
        <translation>服务器必须询问 webhook %1，但它没有回答。请告知集群管理员。</translation>
    </message>
    <message>
        <source>The policy %1 of the cluster refuses it: %2</source>
        <translation>集群的策略 %1 拒绝了它：%2</translation>
    </message>
    <message>
        <source>The namespace allows only Pods that meet the level %1 of Pod Security. What fails is listed.</source>
        <translation>这个命名空间只允许满足 Pod 安全级别 %1 的 Pod，不满足之处已列出。</translation>
    </message>
    <message>
        <source>The quota %1 of the namespace is used up: %2 was asked for, %3 is the limit.</source>
        <translation>命名空间的配额 %1 不够：请求了 %2，上限是 %3。</translation>
    </message>
    <message>
        <source>The quota %1 of the namespace demands that these are set: %2</source>
        <translation>命名空间的配额 %1 要求写明：%2</translation>
    </message>
    <message>
        <source>The limits of the namespace refuse it: %1</source>
        <translation>命名空间的限制范围拒绝了它：%1</translation>
    </message>
    <message>
        <source>There is no service account %1 in the namespace. Create it, or write another serviceAccountName.</source>
        <translation>命名空间中没有服务账号 %1。请创建它，或改写 serviceAccountName。</translation>
    </message>
    <message>
        <source>The namespace %1 is being deleted, so nothing can be made in it.</source>
        <translation>命名空间 %1 正在删除，无法在其中创建对象。</translation>
    </message>
    <message>
        <source>You (%1) may not %2 %3 here. Ask the administrator for the right, or choose another namespace or context.</source>
        <translation>你（%1）无权在这里对 %3 执行 %2。请向管理员申请权限，或换一个命名空间或上下文。</translation>
    </message>
    <message>
        <source>The server forbids it: %1</source>
        <translation>服务器禁止这样做：%1</translation>
    </message>
    <message>
        <source>The server refuses it. What is wrong with which field is listed.</source>
        <translation>服务器拒绝了它。哪些字段有什么问题已列出。</translation>
    </message>
    <message>
        <source>The server does not know some of the fields. They are listed.</source>
        <translation>有些字段服务器不认识，已列出。</translation>
    </message>
    <message>
        <source>A value is of the wrong kind: %1</source>
        <translation>有个值的类型不对：%1</translation>
    </message>
    <message>
        <source>A quantity cannot be read. Write one such as 500m, 128Mi or 2.</source>
        <translation>有个数量看不懂。请写成 500m、128Mi 或 2 这样的形式。</translation>
    </message>
    <message>
        <source>The server cannot read the text as YAML: %1</source>
        <translation>服务器无法把文本当作 YAML 读取：%1</translation>
    </message>
    <message>
        <source>apiVersion or kind is missing. Write both at the top.</source>
        <translation>缺少 apiVersion 或 kind，请在开头写上。</translation>
    </message>
    <message>
        <source>Of a running Pod only the images, activeDeadlineSeconds, new tolerations and little else can be changed. Delete it first, then apply.</source>
        <translation>运行中的 Pod 只有镜像、activeDeadlineSeconds、新增的容忍度等少数内容可以改。请先删除再应用。</translation>
    </message>
    <message>
        <source>A field cannot be changed once the object exists. Delete the object first, then apply, or take another name.</source>
        <translation>有个字段在对象创建后不能更改。请先删除对象再应用，或换一个名称。</translation>
    </message>
    <message>
        <source>The manifest says namespace %1, but %2 was asked for.</source>
        <translation>清单写的是命名空间 %1，请求的却是 %2。</translation>
    </message>
    <message>
        <source>An object with generateName cannot be applied. Write metadata.name.</source>
        <translation>使用 generateName 的对象不能用 apply。请写 metadata.name。</translation>
    </message>
    <message>
        <source>There is nothing in the text to send.</source>
        <translation>文本中没有可发送的内容。</translation>
    </message>
    <message>
        <source>The cluster does not know the kind %1. Is apiVersion right for its version?</source>
        <translation>集群不认识 %1 这种对象。apiVersion 与集群版本相符吗？</translation>
    </message>
    <message>
        <source>There is no namespace %1 in this cluster. Choose another one or create it.</source>
        <translation>集群中没有命名空间 %1。请另选一个或创建它。</translation>
    </message>
    <message>
        <source>It is not in the cluster: %1</source>
        <translation>集群中没有它：%1</translation>
    </message>
    <message>
        <source>It exists already: %1</source>
        <translation>它已经存在：%1</translation>
    </message>
    <message>
        <source>Somebody changed the object at the same moment. Look at the differences and try again.</source>
        <translation>恰好有人同时更改了这个对象。请查看差异后重试。</translation>
    </message>
    <message>
        <source>The server cannot answer at the moment: %1</source>
        <translation>服务器目前无法回答：%1</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again in a minute.</source>
        <translation>服务器太忙，请稍后再试。</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>服务器出错：%1</translation>
    </message>
    <message>
        <source>The server refuses it (%1): %2</source>
        <translation>服务器拒绝了它（%1）：%2</translation>
    </message>
    <message>
        <source>kubectl says: %1</source>
        <translation>kubectl 说：%1</translation>
    </message>
    <message>
        <source>The container %1 has no log yet; it is waiting: %2. Look at its status.</source>
        <translation>容器 %1 还没有日志，它在等待：%2。请查看状态。</translation>
    </message>
    <message>
        <source>The container %1 has not been restarted, so there is no log of an earlier run.</source>
        <translation>容器 %1 没有重启过，因此没有上一次运行的日志。</translation>
    </message>
    <message>
        <source>The Pod in the cluster has no container %1.</source>
        <translation>集群中的 Pod 没有容器 %1。</translation>
    </message>
    <message>
        <source>The Pod has several containers. Choose one.</source>
        <translation>这个 Pod 有多个容器，请选择一个。</translation>
    </message>
    <message>
        <source>The Pod is not running (%1), so no port can be reached yet.</source>
        <translation>Pod 没有在运行（%1），还无法访问端口。</translation>
    </message>
    <message>
        <source>The connection to the Pod was lost; it may have been restarted.</source>
        <translation>与 Pod 的连接断开了，它可能重启过。</translation>
    </message>
    <message>
        <source>The server did not open the way to the port. Is the Pod running, and may you forward ports?</source>
        <translation>服务器没有打通到端口的通路。Pod 在运行吗？你有转发端口的权限吗？</translation>
    </message>
    <message>
        <source>It ends again and again; the kubelet waits longer each time. Look at the log with “Previous”.</source>
        <translation>它反复退出，kubelet 每次重启前等得更久。请勾选“上一次”查看日志。</translation>
    </message>
    <message>
        <source>The image cannot be pulled: check its name and tag, and imagePullSecrets for a private registry.</source>
        <translation>镜像拉取不到：请检查名称和标签；私有仓库还要检查 imagePullSecrets。</translation>
    </message>
    <message>
        <source>The image&apos;s name cannot be read. Mend image.</source>
        <translation>镜像名称看不懂，请修正 image。</translation>
    </message>
    <message>
        <source>imagePullPolicy is Never and the image is not on the node. Load it there or change the policy.</source>
        <translation>imagePullPolicy 是 Never，而节点上没有这个镜像。请把镜像载入节点，或更改策略。</translation>
    </message>
    <message>
        <source>A ConfigMap, a Secret or one of their keys that the container needs is not there. Create it, or mark it optional.</source>
        <translation>容器需要的 ConfigMap、Secret 或其中的键不存在。请创建它，或标为 optional。</translation>
    </message>
    <message>
        <source>The runtime cannot make the container: often a command that does not exist, or a mount that cannot be made.</source>
        <translation>运行时无法创建容器：多半是命令不存在，或挂载做不成。</translation>
    </message>
    <message>
        <source>The container cannot be started: often a command that is not in the image or may not be executed.</source>
        <translation>容器启动不了：多半是镜像里没有这个命令，或它不能执行。</translation>
    </message>
    <message>
        <source>It is being made: the image is pulled, volumes are mounted. If it lasts, look at the events.</source>
        <translation>正在创建：拉取镜像、挂载卷。如果一直这样，请看事件。</translation>
    </message>
    <message>
        <source>It waits for the init containers.</source>
        <translation>它在等待 Init 容器。</translation>
    </message>
    <message>
        <source>It used more memory than its limit. Raise limits.memory, or let the program use less.</source>
        <translation>它用的内存超过了限制。请提高 limits.memory，或让程序少用内存。</translation>
    </message>
    <message>
        <source>It ended with an error. Look at the log.</source>
        <translation>它出错退出了，请看日志。</translation>
    </message>
    <message>
        <source>The command cannot be run. Check command and args.</source>
        <translation>命令无法运行，请检查 command 和 args。</translation>
    </message>
    <message>
        <source>activeDeadlineSeconds has passed.</source>
        <translation>已超过 activeDeadlineSeconds 规定的时间。</translation>
    </message>
    <message>
        <source>The node was short of memory or disk and gave the Pod up. Set requests, or make room.</source>
        <translation>节点内存或磁盘不足，驱逐了这个 Pod。请设置 requests，或腾出空间。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>太多</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>Wrong kind of value</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>runs and is ready</source>
        <translation>正在运行，已就绪</translation>
    </message>
    <message>
        <source>runs, but is not ready yet</source>
        <translation>正在运行，尚未就绪</translation>
    </message>
    <message>
        <source>waits (%1)</source>
        <translation>正在等待（%1）</translation>
    </message>
    <message>
        <source>ended with exit status %1 (%2)</source>
        <translation>已退出，状态 %1（%2）</translation>
    </message>
    <message>
        <source>has not been started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message numerus="yes">
        <source>%n restart(s)</source>
        <translation>
            <numerusform>重启过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>before that it ended with exit status %1 (%2)</source>
        <translation>上一次以状态 %1 退出（%2）</translation>
    </message>
    <message>
        <source>Pod %1: %2</source>
        <translation>Pod %1：%2</translation>
    </message>
    <message>
        <source>is being deleted</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>on the node %1</source>
        <translation>位于节点 %1</translation>
    </message>
    <message>
        <source>with the address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>No node takes it: %1 Look at requests, nodeSelector, affinity and tolerations.</source>
        <translation>没有节点能容纳它：%1 请检查 requests、nodeSelector、亲和性和容忍度。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>(%n time(s))</source>
        <translation>
            <numerusform>（%n 次）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::CommandLine</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>是不是想用 %1？</translation>
    </message>
    <message>
        <source>See podwright-cli --help.</source>
        <translation>请看 podwright-cli --help。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>Reads, checks and changes Kubernetes Pod manifests without rewriting them.</source>
        <translation>读取、检查并修改 Kubernetes Pod 清单，不重写文件的其他部分。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Paths: spec.containers[0].image, spec.containers[name=web].image, metadata.labels[&quot;a.b/c&quot;].</source>
        <translation>路径写法：spec.containers[0].image、spec.containers[name=web].image、metadata.labels[&quot;a.b/c&quot;]。</translation>
    </message>
    <message>
        <source>A file named - is standard input. --lang en|zh chooses the language of messages.</source>
        <translation>文件名 - 表示标准输入。--lang en|zh 选择消息的语言。</translation>
    </message>
    <message>
        <source>Exit status: 0 fine, 1 refused, 2 wrong usage or unreadable input.</source>
        <translation>退出状态：0 正常，1 被拒绝，2 用法错误或输入不可读。</translation>
    </message>
</context>
<context>
    <name>podwright::CommandPage</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What really runs</source>
        <translation>实际运行的命令</translation>
    </message>
    <message>
        <source>‹ENTRYPOINT of the image› ‹CMD of the image›</source>
        <translation>‹镜像的 ENTRYPOINT› ‹镜像的 CMD›</translation>
    </message>
    <message>
        <source>‹ENTRYPOINT of the image›</source>
        <translation>‹镜像的 ENTRYPOINT›</translation>
    </message>
    <message>
        <source>The image decides alone: its ENTRYPOINT with its CMD.</source>
        <translation>完全由镜像决定：运行其 ENTRYPOINT 和 CMD。</translation>
    </message>
    <message>
        <source>The arguments replace the image&apos;s CMD; its ENTRYPOINT stays.</source>
        <translation>参数取代镜像的 CMD；ENTRYPOINT 保留。</translation>
    </message>
    <message>
        <source>The command replaces the image&apos;s ENTRYPOINT and CMD.</source>
        <translation>命令取代镜像的 ENTRYPOINT 和 CMD。</translation>
    </message>
    <message>
        <source>No shell reads this: |, &amp;&amp; and * mean nothing unless the command is a shell.</source>
        <translation>这里没有 shell 参与：除非命令本身就是 shell，否则 |、&amp;&amp; 和 * 不起作用。</translation>
    </message>
    <message>
        <source>Put in when it starts: %1.</source>
        <translation>启动时填入：%1。</translation>
    </message>
    <message>
        <source>Nobody sets these, so the text stays as it is: %1.</source>
        <translation>以下名称没有定义，原文保持不变：%1。</translation>
    </message>
</context>
<context>
    <name>podwright::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) in what the manifest says:</source>
        <translation>
            <numerusform>清单内容有 %n 处不同：</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the texts cannot be read as YAML, so only its lines are compared.</source>
        <translation>其中一份文本无法按 YAML 读取，因此只逐行比较。</translation>
    </message>
    <message>
        <source>Both say the same; only layout, comments or the order of keys may differ.</source>
        <translation>两份内容相同；不同之处只可能是排版、注释或键的顺序。</translation>
    </message>
    <message>
        <source>Differences in words</source>
        <translation>用文字说明的不同之处</translation>
    </message>
    <message>
        <source>Both are empty.</source>
        <translation>两份都是空的。</translation>
    </message>
    <message>
        <source>%1: there is nothing in it.</source>
        <translation>%1：其中没有任何内容。</translation>
    </message>
</context>
<context>
    <name>podwright::CompletionCommand</name>
    <message>
        <source>Name a shell: bash, zsh or fish.</source>
        <translation>请指定 Shell：bash、zsh 或 fish。</translation>
    </message>
    <message>
        <source>Print a completion script for a shell</source>
        <translation>输出 Shell 的补全脚本</translation>
    </message>
</context>
<context>
    <name>podwright::CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>补全建议</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>since 1.%1</source>
        <translation>自 1.%1 起</translation>
    </message>
    <message>
        <source>snippet</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
</context>
<context>
    <name>podwright::ContainerActions</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Turn Into</source>
        <translation>转换为</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add a container</source>
        <translation>添加一个容器</translation>
    </message>
    <message>
        <source>A copy of this container with another name</source>
        <translation>以另一个名称复制这个容器</translation>
    </message>
    <message>
        <source>Move it before the one in front of it in its list</source>
        <translation>在所属列表中移到前一个之前</translation>
    </message>
    <message>
        <source>Move it behind the next one in its list</source>
        <translation>在所属列表中移到后一个之后</translation>
    </message>
    <message>
        <source>Another name, here and wherever the container is named</source>
        <translation>换一个名称，并同时修改所有引用它的地方</translation>
    </message>
    <message>
        <source>Make it an app, init or sidecar container; its text and comments move along</source>
        <translation>改为应用容器、Init 容器或边车容器；原文和注释一并移动</translation>
    </message>
    <message>
        <source>Take this container out</source>
        <translation>移除这个容器</translation>
    </message>
    <message>
        <source>&amp;App Container</source>
        <translation>应用容器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Init Container: runs to its end before the app</source>
        <translation>Init 容器：在应用之前运行至结束(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sidecar: starts before the app and stays</source>
        <translation>边车容器：在应用之前启动并持续运行(&amp;S)</translation>
    </message>
    <message>
        <source>There is a container %1 already.</source>
        <translation>已经有名为 %1 的容器。</translation>
    </message>
    <message>
        <source>All containers of a Pod have names of their own, init containers and sidecars too.</source>
        <translation>Pod 中所有容器的名称都不能重复，包括 Init 容器和边车容器。</translation>
    </message>
    <message>
        <source>Add Container</source>
        <translation>添加容器</translation>
    </message>
    <message>
        <source>Name of the container:</source>
        <translation>容器名称：</translation>
    </message>
    <message>
        <source>Rename Container</source>
        <translation>重命名容器</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>新名称：</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>可以用“撤销”恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n other place(s) name it and will refer to nothing.</source>
        <translation>
            <numerusform>另有 %n 处引用它，移除后这些引用将失去目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the container %1 out?</source>
        <translation>要移除容器 %1 吗？</translation>
    </message>
</context>
<context>
    <name>podwright::ContainerPage</name>
    <message>
        <source>What was found here</source>
        <translation>此处发现的问题</translation>
    </message>
</context>
<context>
    <name>podwright::ContainerPanel</name>
    <message>
        <source>&amp;Container:</source>
        <translation>容器(&amp;C)：</translation>
    </message>
    <message>
        <source>Pages of the container</source>
        <translation>容器的各页</translation>
    </message>
    <message>
        <source>There is no container in this text.</source>
        <translation>这段文本中没有容器。</translation>
    </message>
    <message>
        <source>%1 (init container)</source>
        <translation>%1（Init 容器）</translation>
    </message>
    <message>
        <source>%1 (sidecar)</source>
        <translation>%1（边车容器）</translation>
    </message>
    <message>
        <source>%1 (ephemeral, read-only)</source>
        <translation>%1（临时容器，只读）</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
</context>
<context>
    <name>podwright::DefaultsCommand</name>
    <message>
        <source>“%1” is too much here.</source>
        <translation>这里的“%1”是多余的。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”不能作为 %2 的值。</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>需要指定一个文件。</translation>
    </message>
    <message>
        <source>There is no Pod in document %1.</source>
        <translation>文档 %1 中没有 Pod。</translation>
    </message>
    <message>
        <source>Show what the API server would fill in</source>
        <translation>显示 API 服务器会填入的默认值</translation>
    </message>
</context>
<context>
    <name>podwright::DiagnosticText</name>
    <message>
        <source>%1 is written twice here. Keep one of the two.</source>
        <translation>%1 在这里写了两次，请只保留一个。</translation>
    </message>
    <message>
        <source>A field needs a name. Put it in quotes if it is meant to be “null”.</source>
        <translation>字段必须有名称。如果名称就叫“null”，请加引号。</translation>
    </message>
    <message>
        <source>A list or a map cannot be the name of a field.</source>
        <translation>列表或映射不能作为字段名。</translation>
    </message>
    <message>
        <source>The aliases expand to too much data.</source>
        <translation>别名展开后数据过多。</translation>
    </message>
    <message>
        <source>The value %1 does not fit the tag in front of it.</source>
        <translation>值 %1 与它前面的类型标签（tag）不符。</translation>
    </message>
    <message>
        <source>%1 is read as an infinite number, which Kubernetes cannot take. Put it in quotes if it is text.</source>
        <translation>%1 会被读成无穷大，Kubernetes 无法接受。如果它是文本，请加引号。</translation>
    </message>
    <message>
        <source>%2 has no field %1. Remove it or move it to where it belongs.</source>
        <translation>%2 没有字段 %1。请删除它，或移到正确的位置。</translation>
    </message>
    <message>
        <source>%2 has no field %1. Did you mean %3?</source>
        <translation>%2 没有字段 %1。是不是想写 %3？</translation>
    </message>
    <message>
        <source>%1 is too large for a whole number of %2 bits.</source>
        <translation>%1 超出了 %2 位整数的范围。</translation>
    </message>
    <message>
        <source>“%1” is no quantity. Write a number with a unit, such as 500m, 2, 128Mi or 1Gi.</source>
        <translation>“%1”不是合法的数量。请写数字加单位，如 500m、2、128Mi 或 1Gi。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 2026-01-31T08:00:00Z.</source>
        <translation>“%1”不是合法的时间。请写成 2026-01-31T08:00:00Z 的形式。</translation>
    </message>
    <message>
        <source>%1 is missing or empty. The API server requires it.</source>
        <translation>%1 缺失或为空，而 API 服务器要求必须填写。</translation>
    </message>
    <message>
        <source>“%1” is not allowed here. Allowed: %2.</source>
        <translation>这里不允许“%1”。可选值：%2。</translation>
    </message>
    <message>
        <source>There is nothing in this file. A manifest begins with apiVersion and kind.</source>
        <translation>这个文件里没有内容。清单以 apiVersion 和 kind 开头。</translation>
    </message>
    <message>
        <source>No kind is given, so nobody knows what this is. A Pod needs “kind: Pod”.</source>
        <translation>没有写 kind，无法知道这是什么对象。Pod 需要写“kind: Pod”。</translation>
    </message>
    <message>
        <source>This is a manifest of kind %1, in which there is no Pod.</source>
        <translation>这是 %1 类型的清单，其中没有 Pod。</translation>
    </message>
    <message>
        <source>There is no Pod in this List.</source>
        <translation>这个 List 中没有 Pod。</translation>
    </message>
    <message>
        <source>This text cannot be read.</source>
        <translation>无法读取这段文本。</translation>
    </message>
    <message>
        <source>This must be text, but %1 is read as %2. Put it in quotes: &quot;%1&quot;.</source>
        <translation>这里必须是文本，但 %1 会被读成%2。请加引号：&quot;%1&quot;。</translation>
    </message>
    <message>
        <source>This must be %1, but it is %2.</source>
        <translation>这里必须是%1，现在却是%2。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>“%1” is not a DNS label. Use 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends and no dots.</source>
        <translation>“%1”不是 DNS 标签。请使用 1 到 63 个小写字母、数字和连字符，首尾须为字母或数字，不能含点号。</translation>
    </message>
    <message>
        <source>“%1” is not a DNS subdomain name. Use at most 253 lower-case letters, digits, hyphens and dots; every part between dots begins and ends with a letter or digit.</source>
        <translation>“%1”不是 DNS 子域名。请使用最多 253 个小写字母、数字、连字符和点号，点号之间的每一段首尾都须为字母或数字。</translation>
    </message>
    <message>
        <source>“%1” is not a qualified name. Use 1 to 63 letters, digits, “-”, “_” and “.”, with a letter or digit at both ends; a DNS subdomain name and “/” may stand in front.</source>
        <translation>“%1”不是限定名称。请使用 1 到 63 个字母、数字、“-”、“_”和“.”，首尾须为字母或数字；前面可以加上 DNS 子域名和“/”。</translation>
    </message>
    <message>
        <source>“%1” is not a label value. Use at most 63 letters, digits, “-”, “_” and “.”, with a letter or digit at both ends, or leave it empty.</source>
        <translation>“%1”不是标签值。请使用最多 63 个字母、数字、“-”、“_”和“.”，首尾须为字母或数字；也可以留空。</translation>
    </message>
    <message>
        <source>%1 is out of range. Use a whole number from %2 to %3.</source>
        <translation>%1 超出范围。请使用 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>“%1” cannot be the key of a taint. Up to 63 letters, digits, “-”, “_” and “.” are allowed, with a letter or digit at both ends and a domain with “/” in front if you like.</source>
        <translation>“%1”不能作为污点的键。键最多 63 个字符，只能用字母、数字、“-”、“_”和“.”，首尾必须是字母或数字；前面可以加域名和“/”。</translation>
    </message>
    <message>
        <source>This toleration names no key, so its operator must be Exists: it then tolerates every taint. Give a key or write “operator: Exists”.</source>
        <translation>此容忍度没有写键，操作符就只能是 Exists，即容忍所有污点。请写上 key，或写“operator: Exists”。</translation>
    </message>
    <message>
        <source>tolerationSeconds delays an eviction, which only the effect NoExecute brings. Write “effect: NoExecute” or remove tolerationSeconds.</source>
        <translation>tolerationSeconds 用于推迟驱逐，而只有效果 NoExecute 才会驱逐。请写“effect: NoExecute”，或删去 tolerationSeconds。</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of a taint. Up to 63 letters, digits, “-”, “_” and “.” are allowed, with a letter or digit at both ends.</source>
        <translation>“%1”不能作为污点的值。值最多 63 个字符，只能用字母、数字、“-”、“_”和“.”，首尾必须是字母或数字。</translation>
    </message>
    <message>
        <source>The operator Exists takes any value, so “%1” must not be given. Remove value or write “operator: Equal”.</source>
        <translation>操作符 Exists 匹配任何值，因此不能再写“%1”。请删去 value，或写“operator: Equal”。</translation>
    </message>
    <message>
        <source>The operator %1 belongs to a feature that clusters have switched off by default. Use Equal or Exists.</source>
        <translation>操作符 %1 属于集群默认关闭的特性。请改用 Equal 或 Exists。</translation>
    </message>
    <message>
        <source>“%1” is no operator of a toleration. Use Equal (the value must match) or Exists (any value).</source>
        <translation>“%1”不是容忍度的操作符。请用 Equal（值必须相同）或 Exists（任何值）。</translation>
    </message>
    <message>
        <source>“%1” is no effect of a taint. Use NoSchedule, PreferNoSchedule or NoExecute, or leave effect out to tolerate all three.</source>
        <translation>“%1”不是污点的效果。请用 NoSchedule、PreferNoSchedule 或 NoExecute；不写 effect 则三者都容忍。</translation>
    </message>
    <message>
        <source>The operator %1 compares with a list, but values is empty. Write at least one value, or use Exists or DoesNotExist.</source>
        <translation>操作符 %1 要与一组值比较，但 values 为空。请至少写一个值，或改用 Exists 或 DoesNotExist。</translation>
    </message>
    <message>
        <source>The operator %1 asks only for the key, so values must be empty. Remove values, or use In or NotIn.</source>
        <translation>操作符 %1 只看键，values 必须为空。请删去 values，或改用 In 或 NotIn。</translation>
    </message>
    <message>
        <source>“%1” is no operator of a label selector. Use In, NotIn, Exists or DoesNotExist.</source>
        <translation>“%1”不是标签选择算符的操作符。请用 In、NotIn、Exists 或 DoesNotExist。</translation>
    </message>
    <message>
        <source>“%1” is no operator of a node selector. Use In, NotIn, Exists, DoesNotExist, Gt or Lt.</source>
        <translation>“%1”不是节点选择算符的操作符。请用 In、NotIn、Exists、DoesNotExist、Gt 或 Lt。</translation>
    </message>
    <message>
        <source>The operator %1 compares with one number, so values must hold exactly one item: the number in quotes.</source>
        <translation>操作符 %1 只与一个数比较，因此 values 必须恰好有一项，即写在引号中的数。</translation>
    </message>
    <message>
        <source>nodeSelectorTerms is empty, so no node could ever fit. Write at least one term, or remove the required node affinity.</source>
        <translation>nodeSelectorTerms 为空，没有节点能满足。请至少写一个条件，或删去必需的节点亲和性。</translation>
    </message>
    <message>
        <source>“%1” cannot be used for a field of the node. Use In or NotIn.</source>
        <translation>“%1”不能用于节点的字段。请用 In 或 NotIn。</translation>
    </message>
    <message>
        <source>A field of the node is compared with exactly one value. Write one node name in values.</source>
        <translation>节点的字段只与一个值比较。请在 values 中恰好写一个节点名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be selected by. The only field of a node that can is metadata.name; for labels use matchExpressions.</source>
        <translation>不能按“%1”选择。节点的字段中只能用 metadata.name；要按标签选择，请用 matchExpressions。</translation>
    </message>
    <message>
        <source>The weight is %1, but it must be from 1 to 100. Terms with a greater weight count more.</source>
        <translation>权重为 %1，但必须在 1 到 100 之间。权重越大，该条件越重要。</translation>
    </message>
    <message>
        <source>topologyKey is missing or empty. It names the node label that says which nodes belong together, such as kubernetes.io/hostname or topology.kubernetes.io/zone.</source>
        <translation>topologyKey 缺失或为空。它是一个节点标签的键，说明哪些节点属于同一拓扑域，例如 kubernetes.io/hostname 或 topology.kubernetes.io/zone。</translation>
    </message>
    <message>
        <source>“%1” cannot be the key of a node label. Write one such as kubernetes.io/hostname or topology.kubernetes.io/zone.</source>
        <translation>“%1”不能作为节点标签的键。请写 kubernetes.io/hostname、topology.kubernetes.io/zone 之类的键。</translation>
    </message>
    <message>
        <source>%1 narrows a labelSelector, but there is none. Add a labelSelector or remove %1.</source>
        <translation>%1 用于收窄 labelSelector，但这里没有 labelSelector。请补上 labelSelector，或删去 %1。</translation>
    </message>
    <message>
        <source>The key “%1” is named by the labelSelector and by matchLabelKeys, which adds it to the selector again. Keep it in one of the two.</source>
        <translation>键“%1”既在 labelSelector 中，又在 matchLabelKeys 中，后者会把它再次加入选择算符。请只保留一处。</translation>
    </message>
    <message>
        <source>The key “%1” stands in matchLabelKeys and in mismatchLabelKeys, which ask for the opposite. Remove it from one of the two.</source>
        <translation>键“%1”同时在 matchLabelKeys 和 mismatchLabelKeys 中，二者要求相反。请从其中一处删去。</translation>
    </message>
    <message>
        <source>maxSkew must be at least 1: it is the greatest difference that two domains may have in their number of Pods.</source>
        <translation>maxSkew 至少为 1：它是任意两个拓扑域的 Pod 数量允许的最大差值。</translation>
    </message>
    <message>
        <source>“%1” says nothing that a scheduler understands. Write DoNotSchedule (the Pod waits) or ScheduleAnyway (it is only a wish).</source>
        <translation>调度器不认识“%1”。请写 DoNotSchedule（Pod 等待）或 ScheduleAnyway（只是偏好）。</translation>
    </message>
    <message>
        <source>Two constraints have the topologyKey %1 and the whenUnsatisfiable %2. Keep one of them, or change one.</source>
        <translation>有两个约束的 topologyKey 都是 %1，whenUnsatisfiable 都是 %2。请只保留一个，或修改其中一个。</translation>
    </message>
    <message>
        <source>minDomains must be at least 1, but it is %1. Leave it out if the number of domains does not matter.</source>
        <translation>minDomains 至少为 1，但现为 %1。如果不在意拓扑域的数量，请不要写它。</translation>
    </message>
    <message>
        <source>minDomains works with “whenUnsatisfiable: DoNotSchedule” only. Write that or remove minDomains.</source>
        <translation>minDomains 只能与“whenUnsatisfiable: DoNotSchedule”一起使用。请改写后者，或删去 minDomains。</translation>
    </message>
    <message>
        <source>“%1” is not allowed for %2. Write Honor (look at it) or Ignore.</source>
        <translation>%2 不能写“%1”。请写 Honor（计入考虑）或 Ignore（忽略）。</translation>
    </message>
    <message>
        <source>A mirror Pod cannot claim resources: it only shows a static Pod, which knows no objects of the cluster. Remove resourceClaims or the annotation kubernetes.io/config.mirror.</source>
        <translation>镜像 Pod 不能申领资源：它只用来展示静态 Pod，而静态 Pod 不认识集群中的对象。请删去 resourceClaims，或删去注解 kubernetes.io/config.mirror。</translation>
    </message>
    <message>
        <source>The claim has no name. Containers refer to it by the name, so give one.</source>
        <translation>该资源申领没有名称。容器要用名称来引用它，请写上名称。</translation>
    </message>
    <message>
        <source>Two claims are called “%1”. Containers refer to claims by name, so rename one.</source>
        <translation>有两个资源申领都叫“%1”。容器要用名称来引用，请改掉其中一个。</translation>
    </message>
    <message>
        <source>The claim names an existing ResourceClaim and a template. Keep resourceClaimName or resourceClaimTemplateName, not both.</source>
        <translation>该申领同时指定了已有的 ResourceClaim 和模板。resourceClaimName 与 resourceClaimTemplateName 请只保留一个。</translation>
    </message>
    <message>
        <source>The claim does not say where it comes from. Write resourceClaimName (one that exists) or resourceClaimTemplateName (one is made for the Pod).</source>
        <translation>该申领没有说明来源。请写 resourceClaimName（已有的申领）或 resourceClaimTemplateName（为此 Pod 新建一个）。</translation>
    </message>
    <message>
        <source>“%1” cannot begin a DNS subdomain name. Use lower-case letters, digits, hyphens and dots; begin with a letter or digit.</source>
        <translation>“%1”不能作为 DNS 子域名的开头。请使用小写字母、数字、连字符和点号，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>The server would make a name such as “%1” of this, which is not a DNS subdomain name. Use lower-case letters, digits, hyphens and dots.</source>
        <translation>服务器会由此生成“%1”这样的名称，它不是 DNS 子域名。请使用小写字母、数字、连字符和点号。</translation>
    </message>
    <message>
        <source>%1 is negative. Use 0 or more.</source>
        <translation>%1 是负数。请使用 0 或更大的数。</translation>
    </message>
    <message>
        <source>The annotations hold %1 bytes in keys and values, and %2 are allowed in all. Keep large data elsewhere, in a ConfigMap for instance.</source>
        <translation>注解的键和值共 %1 字节，总量最多为 %2 字节。请将大块数据放到别处，例如 ConfigMap。</translation>
    </message>
    <message>
        <source>“%1” names no version. Write the owner’s API version as “v1” or “apps/v1”.</source>
        <translation>“%1”中没有版本。请将属主的 API 版本写成“v1”或“apps/v1”的形式。</translation>
    </message>
    <message>
        <source>%1 is missing. An owner reference needs apiVersion, kind, name and uid.</source>
        <translation>缺少 %1。属主引用需要 apiVersion、kind、name 和 uid。</translation>
    </message>
    <message>
        <source>An Event cannot own anything. Name another owner, or remove the reference.</source>
        <translation>Event 不能作为属主。请改用其他属主，或删除此引用。</translation>
    </message>
    <message>
        <source>“%1” and “%2” both claim to be the controller. Set controller: true for one owner only.</source>
        <translation>“%1”和“%2”都被标为控制器。只能有一个属主设置 controller: true。</translation>
    </message>
    <message>
        <source>“%1” is no finalizer of Kubernetes (%2). Put a domain in front for one of your own, such as example.com/%1.</source>
        <translation>“%1”不是 Kubernetes 自带的 Finalizer（%2）。自定义的 Finalizer 请在前面加上域名，例如 example.com/%1。</translation>
    </message>
    <message>
        <source>orphan keeps the dependents and foregroundDeletion deletes them first. Keep one of the two finalizers.</source>
        <translation>orphan 保留附属对象，foregroundDeletion 则先删除它们。两个 Finalizer 只能保留一个。</translation>
    </message>
    <message>
        <source>The name of the manager holds characters that cannot be printed. Use letters, digits and signs.</source>
        <translation>管理者名称中含有不可打印的字符。请使用字母、数字和符号。</translation>
    </message>
    <message>
        <source>“%1” is no operation of managed fields. Use Apply or Update, or leave managedFields to the server.</source>
        <translation>“%1”不是托管字段的操作。请使用 Apply 或 Update，或者把 managedFields 留给服务器填写。</translation>
    </message>
    <message>
        <source>“%1” is no type of managed fields. Use FieldsV1, or leave managedFields to the server.</source>
        <translation>“%1”不是托管字段的类型。请使用 FieldsV1，或者把 managedFields 留给服务器填写。</translation>
    </message>
    <message>
        <source>A new object has no resourceVersion yet, and the server refuses “%1”. Remove the field. (kubectl create takes it out by itself.)</source>
        <translation>新建的对象还没有 resourceVersion，服务器会拒绝“%1”。请删除该字段。（kubectl create 会自行去掉它。）</translation>
    </message>
    <message>
        <source>This annotation marks the mirror of a static Pod, which is always on a node. Set spec.nodeName, or remove the annotation.</source>
        <translation>此注解表示静态 Pod 的镜像 Pod，它总是位于某个节点上。请设置 spec.nodeName，或删除此注解。</translation>
    </message>
    <message>
        <source>This is not a list of tolerations in JSON. Remove the annotation and use spec.tolerations.</source>
        <translation>这不是 JSON 形式的容忍度列表。请删除此注解，改用 spec.tolerations。</translation>
    </message>
    <message>
        <source>“%1” is no deletion cost. Write a whole number of 32 bits in quotes, without “+” and leading zeros, such as &quot;-100&quot;.</source>
        <translation>“%1”不是删除开销。请在引号中写一个 32 位整数，不带“+”和前导零，例如 &quot;-100&quot;。</translation>
    </message>
    <message>
        <source>“%1” is no seccomp profile. Use runtime/default, unconfined or localhost/ with a relative path; better, remove the annotation and use securityContext.seccompProfile.</source>
        <translation>“%1”不是 seccomp 配置文件。请使用 runtime/default、unconfined，或 localhost/ 加相对路径；更好的做法是删除此注解，改用 securityContext.seccompProfile。</translation>
    </message>
    <message>
        <source>There is no container “%1” in this Pod. Correct the name in the annotation, or remove the annotation.</source>
        <translation>此 Pod 中没有容器“%1”。请改正注解中的名称，或删除此注解。</translation>
    </message>
    <message>
        <source>“%1” is no AppArmor profile. Use runtime/default, unconfined or localhost/ with the profile’s name; better, remove the annotation and use securityContext.appArmorProfile.</source>
        <translation>“%1”不是 AppArmor 配置文件。请使用 runtime/default、unconfined，或 localhost/ 加配置文件名；更好的做法是删除此注解，改用 securityContext.appArmorProfile。</translation>
    </message>
    <message>
        <source>The annotation %1 says “%2”, but the field says “%3”. Remove the annotation; the field is enough.</source>
        <translation>注解 %1 的值为“%2”，而字段的值为“%3”，两者不一致。请删除此注解，有字段就够了。</translation>
    </message>
    <message>
        <source>The annotation %1 says “%2”, but the field names the profile “%3”. Remove the annotation; the field is enough.</source>
        <translation>注解 %1 的值为“%2”，而字段指定的配置文件为“%3”，两者不一致。请删除此注解，有字段就够了。</translation>
    </message>
    <message>
        <source>%1 is empty. Leave it out, or use one of: %2.</source>
        <translation>%1 为空。请删除它，或使用以下值之一：%2。</translation>
    </message>
    <message>
        <source>nodeName puts the Pod on a node, but its scheduling gates hold it back. Remove nodeName or the gates.</source>
        <translation>nodeName 会把 Pod 放到节点上，而调度门控要求它等待。请删除 nodeName 或调度门控。</translation>
    </message>
    <message>
        <source>The kubelet runs a static Pod on its own node, so scheduling gates cannot hold it back. Remove schedulingGates.</source>
        <translation>kubelet 在自己的节点上运行静态 Pod，调度门控无法让它等待。请删除 schedulingGates。</translation>
    </message>
    <message>
        <source>A new Pod cannot have ephemeral containers. Remove them here and add them to the running Pod with kubectl debug.</source>
        <translation>新建的 Pod 不能带有临时容器。请在此删除，待 Pod 运行后用 kubectl debug 添加。</translation>
    </message>
    <message>
        <source>This has %1 bytes, and at most %2 are allowed. Make it shorter.</source>
        <translation>此值有 %1 字节，最多允许 %2 字节。请缩短。</translation>
    </message>
    <message>
        <source>There are %1 entries, and at most %2 are allowed. Remove some.</source>
        <translation>共有 %1 项，最多允许 %2 项。请删去一些。</translation>
    </message>
    <message>
        <source>hostnameOverride sets the whole host name, so setHostnameAsFQDN cannot be true as well. Remove one of the two.</source>
        <translation>hostnameOverride 已指定完整的主机名，setHostnameAsFQDN 不能同时为 true。请删除其中之一。</translation>
    </message>
    <message>
        <source>On the host network the Pod has the node’s host name, so hostnameOverride is not allowed. Remove it or hostNetwork.</source>
        <translation>使用主机网络时 Pod 采用节点的主机名，因此不允许 hostnameOverride。请删除它或 hostNetwork。</translation>
    </message>
    <message>
        <source>The IP address is missing. Write an IPv4 or IPv6 address, such as 192.0.2.10.</source>
        <translation>缺少 IP 地址。请填写 IPv4 或 IPv6 地址，例如 192.0.2.10。</translation>
    </message>
    <message>
        <source>“%1” is not an IP address. Write IPv4 as 192.0.2.10, without leading zeros, or IPv6 as 2001:db8::10, not mapped from IPv4.</source>
        <translation>“%1”不是 IP 地址。IPv4 写成 192.0.2.10 的形式，不带前导零；IPv6 写成 2001:db8::10 的形式，不能是 IPv4 映射地址。</translation>
    </message>
    <message>
        <source>The search domains have %1 characters together, and at most %2 are allowed. Remove some or use shorter ones.</source>
        <translation>搜索域合计 %1 个字符，最多允许 %2 个。请删去一些或改用更短的域。</translation>
    </message>
    <message>
        <source>“%1” is not a search domain. Use lower-case letters, digits, “-”, “_” and dots, with a letter or digit at the end of every part, or a single dot.</source>
        <translation>“%1”不是搜索域。请使用小写字母、数字、“-”、“_”和点号，每一段以字母或数字结尾；也可以只写一个点号。</translation>
    </message>
    <message>
        <source>A DNS option needs a name, such as ndots. Add it or remove the entry.</source>
        <translation>DNS 选项需要名称，例如 ndots。请补上名称或删除该项。</translation>
    </message>
    <message>
        <source>With dnsPolicy None the Pod has no DNS settings of its own. Add dnsConfig with at least one name server, or choose another policy.</source>
        <translation>dnsPolicy 为 None 时 Pod 没有任何 DNS 设置。请添加 dnsConfig 并至少指定一个名字服务器，或改用其他策略。</translation>
    </message>
    <message>
        <source>With dnsPolicy None at least one name server is needed. Add one here, or choose another policy.</source>
        <translation>dnsPolicy 为 None 时至少需要一个名字服务器。请在此添加，或改用其他策略。</translation>
    </message>
    <message>
        <source>A readiness gate needs the type of a condition, such as example.com/ready. Add it or remove the gate.</source>
        <translation>就绪门控需要状况类型，例如 example.com/ready。请补上或删除该门控。</translation>
    </message>
    <message>
        <source>A scheduling gate needs a name, such as example.com/wait. Add it or remove the gate.</source>
        <translation>调度门控需要名称，例如 example.com/wait。请补上或删除该门控。</translation>
    </message>
    <message>
        <source>The scheduling gate “%1” is listed twice. Keep one of the two.</source>
        <translation>调度门控“%1”列出了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>schedulingGroup must name a PodGroup. Add podGroupName, or remove schedulingGroup.</source>
        <translation>schedulingGroup 必须指定一个 PodGroup。请添加 podGroupName，或删除 schedulingGroup。</translation>
    </message>
    <message>
        <source>The Pod cannot share one process namespace among its containers and use the host’s as well. Remove shareProcessNamespace or hostPID.</source>
        <translation>Pod 不能既在容器之间共享进程命名空间，又使用主机的进程命名空间。请删除 shareProcessNamespace 或 hostPID。</translation>
    </message>
    <message>
        <source>A sysctl needs a name, such as net.core.somaxconn. Add it or remove the entry.</source>
        <translation>sysctl 需要名称，例如 net.core.somaxconn。请补上或删除该项。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a sysctl. Use at most 253 lower-case letters, digits, “-” and “_” in parts joined by dots or slashes, with a letter or digit at both ends of every part.</source>
        <translation>“%1”不是 sysctl 名称。请使用最多 253 个小写字母、数字、“-”和“_”，各段以点号或斜杠连接，每段首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>The sysctl “%1” is set twice. Keep one of the two.</source>
        <translation>sysctl“%1”设置了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>“%1” belongs to the network namespace, and with hostNetwork that is the node’s. Remove it or hostNetwork.</source>
        <translation>“%1”属于网络命名空间，而启用 hostNetwork 时那是节点的网络命名空间。请删除它或 hostNetwork。</translation>
    </message>
    <message>
        <source>“%1” belongs to the IPC namespace, and with hostIPC that is the node’s. Remove it or hostIPC.</source>
        <translation>“%1”属于 IPC 命名空间，而启用 hostIPC 时那是节点的 IPC 命名空间。请删除它或 hostIPC。</translation>
    </message>
    <message>
        <source>The type of the profile is missing. Use one of: %1.</source>
        <translation>缺少配置文件的类型。请使用以下值之一：%1。</translation>
    </message>
    <message>
        <source>localhostProfile belongs to the type Localhost only. Remove it, or set the type to Localhost.</source>
        <translation>localhostProfile 只用于 Localhost 类型。请删除它，或将类型设为 Localhost。</translation>
    </message>
    <message>
        <source>The type Localhost needs a profile. Set localhostProfile to its path below the kubelet’s seccomp folder, or choose RuntimeDefault.</source>
        <translation>Localhost 类型需要配置文件。请将 localhostProfile 设为相对于 kubelet 的 seccomp 目录的路径，或改用 RuntimeDefault。</translation>
    </message>
    <message>
        <source>“%1” leaves the kubelet’s seccomp folder. Use a relative path without “..”.</source>
        <translation>“%1”越出了 kubelet 的 seccomp 目录。请使用不含“..”的相对路径。</translation>
    </message>
    <message>
        <source>The type Localhost needs a profile. Set localhostProfile to the name of a profile loaded on the node, or choose RuntimeDefault.</source>
        <translation>Localhost 类型需要配置文件。请将 localhostProfile 设为节点上已加载的配置文件的名称，或改用 RuntimeDefault。</translation>
    </message>
    <message>
        <source>There is white space at the beginning or end of “%1”. Remove it.</source>
        <translation>“%1”的开头或结尾有空白字符。请删除。</translation>
    </message>
    <message>
        <source>A Pod with a user namespace of its own (hostUsers: false) cannot use the host’s namespaces. Remove %1 or hostUsers.</source>
        <translation>使用独立用户命名空间（hostUsers: false）的 Pod 不能使用主机的命名空间。请删除 %1 或 hostUsers。</translation>
    </message>
    <message>
        <source>A Pod with a user namespace of its own (hostUsers: false) cannot use block devices. Remove volumeDevices or hostUsers.</source>
        <translation>使用独立用户命名空间（hostUsers: false）的 Pod 不能使用块设备。请删除 volumeDevices 或 hostUsers。</translation>
    </message>
    <message>
        <source>os needs a name: %1. Add it, or remove os.</source>
        <translation>os 需要名称：%1。请补上，或删除 os。</translation>
    </message>
    <message>
        <source>Windows has no %1, and spec.os.name is windows. Remove %1, or change the operating system.</source>
        <translation>Windows 没有 %1，而 spec.os.name 为 windows。请删除 %1，或更改操作系统。</translation>
    </message>
    <message>
        <source>windowsOptions has no effect on Linux, and spec.os.name is linux. Remove it, or change the operating system.</source>
        <translation>windowsOptions 在 Linux 上不起作用，而 spec.os.name 为 linux。请删除它，或更改操作系统。</translation>
    </message>
    <message>
        <source>%1 is empty. Give it a value, or leave it out.</source>
        <translation>%1 为空。请填写，或删除该字段。</translation>
    </message>
    <message>
        <source>The user name holds control characters, such as a tab or a line break. Remove them.</source>
        <translation>用户名中含有控制字符，例如制表符或换行符。请删除。</translation>
    </message>
    <message>
        <source>“%1” has more than one backslash. Write the user as NAME or DOMAIN\NAME.</source>
        <translation>“%1”中有多个反斜杠。请将用户写成 NAME 或 DOMAIN\NAME 的形式。</translation>
    </message>
    <message>
        <source>The domain in “%1” is too long. It may have at most 255 characters.</source>
        <translation>“%1”中的域过长，最多为 255 个字符。</translation>
    </message>
    <message>
        <source>The domain in “%1” is neither a NetBIOS name (1 to 15 characters, no leading dot, none of \ / : * ? &quot; &lt; &gt; |) nor a DNS name. Correct it or leave it out.</source>
        <translation>“%1”中的域既不是 NetBIOS 名称（1 到 15 个字符，不以点号开头，不含 \ / : * ? &quot; &lt; &gt; |），也不是 DNS 名称。请改正或去掉域。</translation>
    </message>
    <message>
        <source>“%1” names no user after the backslash. Add the user’s name.</source>
        <translation>“%1”的反斜杠后面没有用户名。请补上用户名。</translation>
    </message>
    <message>
        <source>The user in “%1” is too long. It may have at most 104 characters.</source>
        <translation>“%1”中的用户名过长，最多为 104 个字符。</translation>
    </message>
    <message>
        <source>The user in “%1” is only dots or blanks. Use letters or digits too.</source>
        <translation>“%1”中的用户名只有点号或空格。请加上字母或数字。</translation>
    </message>
    <message>
        <source>The user in “%1” has a character that Windows forbids: one of &quot; / : ; | = , + * ? &lt; &gt; @ [ ]. Remove it.</source>
        <translation>“%1”中的用户名含有 Windows 禁止的字符：&quot; / : ; | = , + * ? &lt; &gt; @ [ ] 之一。请删除。</translation>
    </message>
    <message>
        <source>The Pod’s own windowsOptions set hostProcess to %1, and the container must not differ. Set it in one place only.</source>
        <translation>Pod 自身的 windowsOptions 将 hostProcess 设为 %1，容器不能与之不同。请只在一处设置。</translation>
    </message>
    <message>
        <source>%1 of %2 containers are HostProcess containers. Make all of them so, or none.</source>
        <translation>%2 个容器中有 %1 个是 HostProcess 容器。请全部设为 HostProcess 容器，或一个也不设。</translation>
    </message>
    <message>
        <source>HostProcess containers run on the node’s network. Set hostNetwork: true.</source>
        <translation>HostProcess 容器使用节点的网络。请设置 hostNetwork: true。</translation>
    </message>
    <message>
        <source>A Pod needs at least one container. Add an entry to containers with a name and an image.</source>
        <translation>Pod 至少需要一个容器。请在 containers 中添加一项，写明 name 和 image。</translation>
    </message>
    <message>
        <source>Every container needs a name. Give it one that no other container of the Pod has.</source>
        <translation>每个容器都需要名称。请起一个在此 Pod 中不重复的名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a container. Use 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends.</source>
        <translation>“%1”不能用作容器名称。请使用 1 到 63 个小写字母、数字和连字符，首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>Another container of this Pod is already named “%1”. Container names must differ; rename one of the two.</source>
        <translation>此 Pod 中已有名为“%1”的容器。容器名称不能重复，请将其中一个改名。</translation>
    </message>
    <message>
        <source>A container needs an image to run. Write one, such as “image: example.org/web:1.0”.</source>
        <translation>容器需要镜像才能运行。请写上镜像，例如“image: example.org/web:1.0”。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a port. Use at most 15 lower-case letters, digits and hyphens, at least one of them a letter, no hyphen at an end and no two in a row.</source>
        <translation>“%1”不能用作端口名称。请使用最多 15 个小写字母、数字和连字符，至少含一个字母，连字符不能位于首尾，也不能连用。</translation>
    </message>
    <message>
        <source>This container already has a port named “%1”. Give one of the two another name.</source>
        <translation>此容器已有名为“%1”的端口。请为其中一个另起名称。</translation>
    </message>
    <message>
        <source>%1 is not a port number. Ports go from 1 to 65535.</source>
        <translation>%1 不是端口号。端口号的范围是 1 到 65535。</translation>
    </message>
    <message>
        <source>%1 is not a port of a node. Use 1 to 65535, or leave hostPort out to open no port on the node.</source>
        <translation>%1 不是节点端口。请使用 1 到 65535，若不需要在节点上开放端口，请省略 hostPort。</translation>
    </message>
    <message>
        <source>Port %1 of the node is opened twice with the same protocol and address, but only one container can have it. Change or remove one of them.</source>
        <translation>节点端口 %1 以相同的协议和地址开放了两次，但只有一个容器能占用它。请更改或移除其中一个。</translation>
    </message>
    <message>
        <source>With hostNetwork the container uses the node&apos;s ports directly, so hostPort (%1) must equal containerPort (%2). Make them equal or remove hostPort.</source>
        <translation>启用 hostNetwork 后容器直接使用节点端口，因此 hostPort（%1）必须等于 containerPort（%2）。请改为一致，或移除 hostPort。</translation>
    </message>
    <message>
        <source>An environment variable needs a name. Write one, or remove the entry.</source>
        <translation>环境变量需要名称。请写上名称，或移除这一项。</translation>
    </message>
    <message>
        <source>“%1” cannot name an environment variable. Any printable ASCII characters but “=” are allowed.</source>
        <translation>“%1”不能用作环境变量名称。可以使用除“=”以外的任意可打印 ASCII 字符。</translation>
    </message>
    <message>
        <source>“%1” cannot name an environment variable in this version of Kubernetes. Use letters, digits, “-”, “_” and “.”, no digit first and no “..” first.</source>
        <translation>在此 Kubernetes 版本中，“%1”不能用作环境变量名称。请使用字母、数字、“-”、“_”和“.”，不能以数字或“..”开头。</translation>
    </message>
    <message>
        <source>valueFrom names no source. Give one: fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef or fileKeyRef.</source>
        <translation>valueFrom 没有指明来源。请指定一个：fieldRef、resourceFieldRef、configMapKeyRef、secretKeyRef 或 fileKeyRef。</translation>
    </message>
    <message>
        <source>A variable gets its value from value or from valueFrom, not from both. Remove one of them.</source>
        <translation>变量的值要么来自 value，要么来自 valueFrom，不能同时来自两者。请移除其中一个。</translation>
    </message>
    <message>
        <source>valueFrom has more than one source, but a variable has one value. Keep one source.</source>
        <translation>valueFrom 有多个来源，但变量只有一个值。请只保留一个来源。</translation>
    </message>
    <message>
        <source>fieldPath is missing. Name the field of the Pod to read, such as “metadata.name” or “status.podIP”.</source>
        <translation>缺少 fieldPath。请写明要读取的 Pod 字段，例如“metadata.name”或“status.podIP”。</translation>
    </message>
    <message>
        <source>The field path cannot be read in version “%1”. The only version is v1; remove apiVersion or write “v1”.</source>
        <translation>无法按版本“%1”读取字段路径。唯一的版本是 v1，请移除 apiVersion 或写成“v1”。</translation>
    </message>
    <message>
        <source>“%1” is no field that a Pod passes on to its containers. Use metadata.name, metadata.namespace, metadata.uid, metadata.labels[&apos;key&apos;], metadata.annotations[&apos;key&apos;], spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP or status.podIPs.</source>
        <translation>“%1”不是 Pod 可以传给容器的字段。请使用 metadata.name、metadata.namespace、metadata.uid、metadata.labels[&apos;key&apos;]、metadata.annotations[&apos;key&apos;]、spec.nodeName、spec.serviceAccountName、status.hostIP、status.hostIPs、status.podIP 或 status.podIPs。</translation>
    </message>
    <message>
        <source>“%1” cannot become the value of an environment variable. Of labels and annotations name one key, as in metadata.labels[&apos;app&apos;]; other fields are metadata.name, spec.nodeName, status.podIP and the like.</source>
        <translation>“%1”不能作为环境变量的值。标签和注解须指明一个键，如 metadata.labels[&apos;app&apos;]；其他可用字段有 metadata.name、spec.nodeName、status.podIP 等。</translation>
    </message>
    <message>
        <source>“%1” cannot be the key of a label or annotation. Use 1 to 63 letters, digits, “-”, “_” and “.”, with a domain and “/” in front if needed.</source>
        <translation>“%1”不能用作标签或注解的键。请使用 1 到 63 个字母、数字、“-”、“_”和“.”，必要时可在前面加上域名和“/”。</translation>
    </message>
    <message>
        <source>resource is missing. Name the amount to read, such as “limits.memory” or “requests.cpu”.</source>
        <translation>缺少 resource。请写明要读取的资源量，例如“limits.memory”或“requests.cpu”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read here. Use limits. or requests. followed by cpu, memory, ephemeral-storage or hugepages-&lt;size&gt;.</source>
        <translation>此处不能读取“%1”。请使用 limits. 或 requests.，后接 cpu、memory、ephemeral-storage 或 hugepages-&lt;大小&gt;。</translation>
    </message>
    <message>
        <source>%1 cannot divide %2. For cpu use 1m (thousandths) or 1 (whole cores).</source>
        <translation>%1 不能用作 %2 的除数。cpu 请使用 1m（千分之一核）或 1（整核）。</translation>
    </message>
    <message>
        <source>%1 cannot divide %2. Use 1 or one unit: 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi or 1Ei.</source>
        <translation>%1 不能用作 %2 的除数。请使用 1 或一个单位：1k、1M、1G、1T、1P、1E、1Ki、1Mi、1Gi、1Ti、1Pi 或 1Ei。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a ConfigMap. Use at most 253 lower-case letters, digits, hyphens and dots; every part between dots begins and ends with a letter or digit.</source>
        <translation>“%1”不能用作 ConfigMap 名称。请使用最多 253 个小写字母、数字、连字符和点，点之间的每一段首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a Secret. Use at most 253 lower-case letters, digits, hyphens and dots; every part between dots begins and ends with a letter or digit.</source>
        <translation>“%1”不能用作 Secret 名称。请使用最多 253 个小写字母、数字、连字符和点，点之间的每一段首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>key is missing. Name the key whose value the variable gets.</source>
        <translation>缺少 key。请写明变量取哪个键的值。</translation>
    </message>
    <message>
        <source>“%1” cannot be a key of a ConfigMap or Secret. Use at most 253 letters, digits, “-”, “_” and “.”; it cannot be “.” and not begin with “..”.</source>
        <translation>“%1”不能用作 ConfigMap 或 Secret 的键。请使用最多 253 个字母、数字、“-”、“_”和“.”，不能是“.”，也不能以“..”开头。</translation>
    </message>
    <message>
        <source>volumeName is missing. Name the emptyDir volume in which the file is.</source>
        <translation>缺少 volumeName。请写明文件所在的 emptyDir 卷。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a volume. Use 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends.</source>
        <translation>“%1”不能用作卷名称。请使用 1 到 63 个小写字母、数字和连字符，首尾须为字母或数字。</translation>
    </message>
    <message>
        <source>The file must be in an emptyDir volume, but “%1” is of another kind. Name an emptyDir volume.</source>
        <translation>文件必须位于 emptyDir 卷中，但“%1”是其他类型的卷。请指定一个 emptyDir 卷。</translation>
    </message>
    <message>
        <source>path is missing. Write where in the volume the file is.</source>
        <translation>缺少 path。请写明文件在卷中的路径。</translation>
    </message>
    <message>
        <source>“%1” leads out of its folder with “..”, which is not allowed. Write a path without it.</source>
        <translation>“%1”通过“..”跳出了所在目录，这是不允许的。请改用不含“..”的路径。</translation>
    </message>
    <message>
        <source>name is missing. Name the ConfigMap or Secret whose keys become variables.</source>
        <translation>缺少 name。请写明要把哪个 ConfigMap 或 Secret 的键作为变量。</translation>
    </message>
    <message>
        <source>This entry names no source. Give it a configMapRef or a secretRef.</source>
        <translation>这一项没有指明来源。请加上 configMapRef 或 secretRef。</translation>
    </message>
    <message>
        <source>This entry has both a configMapRef and a secretRef. Make two entries of it.</source>
        <translation>这一项同时有 configMapRef 和 secretRef。请拆成两项。</translation>
    </message>
    <message>
        <source>The Pod has no usable volume named “%1”. Add it to spec.volumes, correct the name, or mend the errors of that volume.</source>
        <translation>Pod 中没有可用的卷“%1”。请将其添加到 spec.volumes，或更正名称，或修复该卷自身的错误。</translation>
    </message>
    <message>
        <source>name is missing. Name the volume of spec.volumes that comes here.</source>
        <translation>缺少 name。请写明这里使用 spec.volumes 中的哪个卷。</translation>
    </message>
    <message>
        <source>mountPath is missing. Write the path inside the container at which the volume appears, such as “/data”.</source>
        <translation>缺少 mountPath。请写明卷在容器内的路径，例如“/data”。</translation>
    </message>
    <message>
        <source>Another volume is already mounted at “%1” in this container. Give each mount a path of its own.</source>
        <translation>此容器中已有卷挂载到“%1”。请为每个挂载指定各自的路径。</translation>
    </message>
    <message>
        <source>The volume “%1” is both mounted as a folder and used as a block device in this container. Keep one of the two.</source>
        <translation>卷“%1”在此容器中既作为目录挂载，又作为块设备使用。请只保留一种用法。</translation>
    </message>
    <message>
        <source>“%1” is the path of both a mounted folder and a block device in this container. Change one of them.</source>
        <translation>在此容器中，“%1”既是挂载目录的路径，又是块设备的路径。请更改其中一个。</translation>
    </message>
    <message>
        <source>%2 must be relative to the root of the volume, but “%1” begins with “/”. Remove the slash.</source>
        <translation>%2 必须是相对于卷根目录的路径，但“%1”以“/”开头。请去掉开头的斜杠。</translation>
    </message>
    <message>
        <source>subPath and subPathExpr exclude each other. Keep one of them.</source>
        <translation>subPath 与 subPathExpr 互斥。请只保留一个。</translation>
    </message>
    <message>
        <source>Bidirectional hands mounts of the container on to the node, which only a privileged container may do. Use HostToContainer, or set privileged: true.</source>
        <translation>Bidirectional 会把容器内的挂载传播到节点，只有特权容器可以这样做。请改用 HostToContainer，或设置 privileged: true。</translation>
    </message>
    <message>
        <source>recursiveReadOnly: %1 is only for mounts that are read-only. Set readOnly: true, or remove it.</source>
        <translation>recursiveReadOnly: %1 只能用于只读挂载。请设置 readOnly: true，或将其移除。</translation>
    </message>
    <message>
        <source>recursiveReadOnly: %1 does not go with mount propagation. Remove mountPropagation or set it to None.</source>
        <translation>recursiveReadOnly: %1 不能与挂载传播同时使用。请移除 mountPropagation，或将其设为 None。</translation>
    </message>
    <message>
        <source>The volume “%1” is already a block device of this container. Remove one of the two entries.</source>
        <translation>卷“%1”已经是此容器的块设备。请移除其中一项。</translation>
    </message>
    <message>
        <source>Only a persistentVolumeClaim or ephemeral volume can be a block device, and “%1” is neither. Mount it under volumeMounts instead.</source>
        <translation>只有 persistentVolumeClaim 卷或 ephemeral 卷能作为块设备，而“%1”都不是。请改为在 volumeMounts 中挂载。</translation>
    </message>
    <message>
        <source>devicePath is missing. Write the path of the device inside the container, such as “/dev/xvda”.</source>
        <translation>缺少 devicePath。请写明设备在容器内的路径，例如“/dev/xvda”。</translation>
    </message>
    <message>
        <source>Another device of this container already has the path “%1”. Give each a path of its own.</source>
        <translation>此容器中已有设备使用路径“%1”。请为每个设备指定各自的路径。</translation>
    </message>
    <message>
        <source>This probe does nothing yet. Say how to probe: exec, httpGet, tcpSocket or grpc.</source>
        <translation>此探针尚未指定任何动作。请指明探测方式：exec、httpGet、tcpSocket 或 grpc。</translation>
    </message>
    <message>
        <source>Only one action is allowed, and %2 is set already. Remove %1 or %2.</source>
        <translation>只允许一个动作，而 %2 已经设置。请移除 %1 或 %2。</translation>
    </message>
    <message>
        <source>command is missing. List the program and its arguments; no shell runs them.</source>
        <translation>缺少 command。请列出程序及其参数；命令不经过 Shell 执行。</translation>
    </message>
    <message>
        <source>port is missing. Write a port number, or (for httpGet and tcpSocket) the name of a port of the container.</source>
        <translation>缺少 port。请写端口号；httpGet 和 tcpSocket 也可以写容器端口的名称。</translation>
    </message>
    <message>
        <source>“%1” is neither a port number nor a port name. Write a number without quotes, or at most 15 lower-case letters, digits and hyphens with at least one letter.</source>
        <translation>“%1”既不是端口号，也不是端口名称。请写不带引号的数字，或最多 15 个小写字母、数字和连字符，且至少含一个字母。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an HTTP header. Use letters, digits and hyphens.</source>
        <translation>“%1”不能用作 HTTP 头的名称。请使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>The hook cannot sleep %1 seconds. Use %2 to %3: the Pod&apos;s terminationGracePeriodSeconds is the most.</source>
        <translation>此回调不能休眠 %1 秒。请使用 %2 到 %3 之间的值：上限是 Pod 的 terminationGracePeriodSeconds。</translation>
    </message>
    <message>
        <source>%1 cannot be negative, but it is %2. Use 0 or more.</source>
        <translation>%1 不能为负数，但现在是 %2。请使用 0 或更大的值。</translation>
    </message>
    <message>
        <source>successThreshold must be 1 in liveness and startup probes, but it is %1. Remove it or write 1.</source>
        <translation>存活探针和启动探针的 successThreshold 必须为 1，但现在是 %1。请移除，或改为 1。</translation>
    </message>
    <message>
        <source>terminationGracePeriodSeconds of a probe must be at least 1, but it is %1. Raise it, or remove it to use the Pod&apos;s.</source>
        <translation>探针的 terminationGracePeriodSeconds 至少为 1，但现在是 %1。请调大，或将其移除以使用 Pod 的值。</translation>
    </message>
    <message>
        <source>A readiness probe never stops the container, so it has no terminationGracePeriodSeconds. Remove it.</source>
        <translation>就绪探针从不停止容器，因此没有 terminationGracePeriodSeconds。请将其移除。</translation>
    </message>
    <message>
        <source>A stop signal such as %1 needs to know the system. Set spec.os.name, or remove stopSignal.</source>
        <translation>设置 %1 这样的停止信号时必须指明操作系统。请设置 spec.os.name，或移除 stopSignal。</translation>
    </message>
    <message>
        <source>%1 cannot stop a container on Windows. Use one of: %2.</source>
        <translation>在 Windows 上不能用 %1 停止容器。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is no signal of Linux. Write its name with SIG in front, such as SIGTERM, SIGINT or SIGRTMIN+3.</source>
        <translation>“%1”不是 Linux 信号。请写带 SIG 前缀的名称，例如 SIGTERM、SIGINT 或 SIGRTMIN+3。</translation>
    </message>
    <message>
        <source>“%1” is no resource that can stand here. Use cpu, memory, ephemeral-storage or hugepages-&lt;size&gt;; devices have a domain in front, as in example.org/gpu.</source>
        <translation>“%1”不是可以写在此处的资源。请使用 cpu、memory、ephemeral-storage 或 hugepages-&lt;大小&gt;；设备资源要带域名前缀，例如 example.org/gpu。</translation>
    </message>
    <message>
        <source>“%1” is no name of an extended resource. It may not begin with “requests.”, and its domain must leave room for that word in quotas.</source>
        <translation>“%1”不是扩展资源的名称。名称不能以“requests.”开头；域名也不能太长，因为配额里还要加上这个前缀。</translation>
    </message>
    <message>
        <source>“%1” cannot be set for the whole Pod, only for containers. Here cpu, memory and hugepages-&lt;size&gt; are allowed.</source>
        <translation>“%1”不能为整个 Pod 设置，只能为容器设置。此处允许 cpu、memory 和 hugepages-&lt;大小&gt;。</translation>
    </message>
    <message>
        <source>An amount of a resource cannot be negative, but it is %1. Use 0 or more.</source>
        <translation>资源量不能为负数，但现在是 %1。请使用 0 或更大的值。</translation>
    </message>
    <message>
        <source>%2 is counted in whole pieces, but the amount is %1. Use a whole number.</source>
        <translation>%2 只能按整数计量，但现在的量是 %1。请使用整数。</translation>
    </message>
    <message>
        <source>%1 is not a whole number of pages of %2. Use a multiple of the page size; the size in the name must be a quantity such as 2Mi.</source>
        <translation>%1 不是 %2 的整数页。请使用页大小的整数倍；名称中的大小须为数量，例如 2Mi。</translation>
    </message>
    <message>
        <source>The request for %3 (%1) is above its limit (%2). Lower the request or raise the limit.</source>
        <translation>%3 的请求量（%1）超过了限制（%2）。请降低请求量或提高限制。</translation>
    </message>
    <message>
        <source>Huge pages need cpu or memory beside them. Add one of them to requests or limits.</source>
        <translation>使用巨页时必须同时指定 cpu 或 memory。请在 requests 或 limits 中添加其中之一。</translation>
    </message>
    <message>
        <source>name is missing. Name an entry of spec.resourceClaims.</source>
        <translation>缺少 name。请写明 spec.resourceClaims 中的某一项。</translation>
    </message>
    <message>
        <source>The claim “%1” is used here as a whole and once more. Keep one entry, or name different requests of it.</source>
        <translation>申领“%1”在此处已整体使用，又重复出现。请只保留一项，或分别指明其中不同的请求。</translation>
    </message>
    <message>
        <source>The request “%2” of the claim “%1” is used twice here. Keep one entry.</source>
        <translation>申领“%1”的请求“%2”在此处使用了两次。请只保留一项。</translation>
    </message>
    <message>
        <source>The Pod has no resource claim “%1”. Add it to spec.resourceClaims or correct the name.</source>
        <translation>Pod 中没有资源申领“%1”。请将其添加到 spec.resourceClaims，或更正名称。</translation>
    </message>
    <message>
        <source>Claims cannot be set for the whole Pod. Move them to resources.claims of the containers that use them.</source>
        <translation>不能为整个 Pod 设置 claims。请将其移到使用它们的容器的 resources.claims 中。</translation>
    </message>
    <message>
        <source>The Pod as a whole requests %1 of %2, but its containers together request %3. Raise the Pod&apos;s request or lower theirs.</source>
        <translation>整个 Pod 请求的 %2 为 %1，但其容器合计请求 %3。请提高 Pod 的请求量，或降低容器的请求量。</translation>
    </message>
    <message>
        <source>The Pod as a whole is limited to %1 of %2, but its containers together have limits of %3. Raise the Pod&apos;s limit or lower theirs.</source>
        <translation>整个 Pod 的 %2 限制为 %1，但其容器的限制合计为 %3。请提高 Pod 的限制，或降低容器的限制。</translation>
    </message>
    <message>
        <source>The limit of %3 for this container (%1) is above that of the whole Pod (%2). Lower it or raise the Pod&apos;s.</source>
        <translation>此容器的 %3 限制（%1）超过了整个 Pod 的限制（%2）。请将其降低，或提高 Pod 的限制。</translation>
    </message>
    <message>
        <source>The resource “%1” already has a resize policy here. Keep one entry for each resource.</source>
        <translation>资源“%1”在此处已有调整策略。请为每种资源只保留一项。</translation>
    </message>
    <message>
        <source>%1 is missing. A resize policy needs resourceName (cpu or memory) and restartPolicy (NotRequired or RestartContainer).</source>
        <translation>缺少 %1。调整策略需要 resourceName（cpu 或 memory）和 restartPolicy（NotRequired 或 RestartContainer）。</translation>
    </message>
    <message>
        <source>The Pod&apos;s restartPolicy is Never, so resizing cannot restart the container. Use NotRequired.</source>
        <translation>Pod 的 restartPolicy 为 Never，因此调整资源时不能重启容器。请使用 NotRequired。</translation>
    </message>
    <message>
        <source>Only init containers with restartPolicy: Always can be restarted for resizing. Use NotRequired or remove the policy.</source>
        <translation>只有 restartPolicy 为 Always 的 Init 容器才能为调整资源而重启。请使用 NotRequired，或移除此策略。</translation>
    </message>
    <message>
        <source>Init containers cannot have a resize policy in this version of Kubernetes. Remove it.</source>
        <translation>在此 Kubernetes 版本中，Init 容器不能有调整策略。请将其移除。</translation>
    </message>
    <message>
        <source>In this version of Kubernetes only init containers have a restartPolicy of their own. Remove it, or set spec.restartPolicy.</source>
        <translation>在此 Kubernetes 版本中，只有 Init 容器可以有自己的 restartPolicy。请将其移除，或设置 spec.restartPolicy。</translation>
    </message>
    <message>
        <source>With restartPolicyRules the container needs a restartPolicy of its own, for what no rule covers. Add Always, OnFailure or Never.</source>
        <translation>设置了 restartPolicyRules 的容器需要自己的 restartPolicy，用于没有规则匹配的情况。请添加 Always、OnFailure 或 Never。</translation>
    </message>
    <message>
        <source>In this version of Kubernetes a sidecar container cannot have restart rules. Remove them.</source>
        <translation>在此 Kubernetes 版本中，边车容器不能有重启规则。请将其移除。</translation>
    </message>
    <message>
        <source>exitCodes is missing. Say for which exit codes the rule holds: an operator (In or NotIn) and values.</source>
        <translation>缺少 exitCodes。请指明规则适用于哪些退出代码：operator（In 或 NotIn）和 values。</translation>
    </message>
    <message>
        <source>There are %1 restart rules here, but at most 20 are allowed. Join some of them.</source>
        <translation>这里有 %1 条重启规则，但最多允许 20 条。请合并其中一些。</translation>
    </message>
    <message>
        <source>There are %1 exit codes here, but at most 255 are allowed. Remove some, or use NotIn.</source>
        <translation>这里有 %1 个退出代码，但最多允许 255 个。请删减一些，或使用 NotIn。</translation>
    </message>
    <message>
        <source>An init container runs to its end before the others start, so it has no %1. Remove it, or set restartPolicy: Always to make it a sidecar.</source>
        <translation>Init 容器在其他容器启动之前运行完毕，因此没有 %1。请将其移除，或设置 restartPolicy: Always 使其成为边车容器。</translation>
    </message>
    <message>
        <source>An ephemeral container is only a guest for debugging and may not have %1. Remove it.</source>
        <translation>临时容器仅用于调试，不能有 %1。请将其移除。</translation>
    </message>
    <message>
        <source>The Pod has no container or init container named “%1”. Name one whose processes the ephemeral container shall see.</source>
        <translation>Pod 中没有名为“%1”的容器或 Init 容器。请写明临时容器要查看哪个容器的进程。</translation>
    </message>
    <message>
        <source>procMount: Unmasked is only for Pods with user namespaces of their own. Set spec.hostUsers: false, or remove procMount.</source>
        <translation>procMount: Unmasked 只能用于拥有独立用户命名空间的 Pod。请设置 spec.hostUsers: false，或移除 procMount。</translation>
    </message>
    <message>
        <source>A privileged container can always gain privileges, so allowPrivilegeEscalation cannot be false. Remove one of the two.</source>
        <translation>特权容器总能提升权限，因此 allowPrivilegeEscalation 不能为 false。请移除其中一个设置。</translation>
    </message>
    <message>
        <source>With CAP_SYS_ADMIN a container can always gain privileges, so allowPrivilegeEscalation cannot be false. Remove one of the two.</source>
        <translation>拥有 CAP_SYS_ADMIN 的容器总能提升权限，因此 allowPrivilegeEscalation 不能为 false。请移除其中一个设置。</translation>
    </message>
    <message>
        <source>apiVersion is missing. A %2 needs “apiVersion: %1”.</source>
        <translation>缺少 apiVersion。%2 需要“apiVersion: %1”。</translation>
    </message>
    <message>
        <source>There is no %3 in %1. It needs “apiVersion: %2”.</source>
        <translation>%1 中没有 %3，应写“apiVersion: %2”。</translation>
    </message>
    <message>
        <source>%1 came with Kubernetes 1.%2. A server of version 1.%3 does not know it.</source>
        <translation>%1 自 Kubernetes 1.%2 才有，1.%3 版的服务器不认识它。</translation>
    </message>
    <message>
        <source>This file is UTF-16, which kubectl cannot read. Save it as UTF-8.</source>
        <translation>此文件是 UTF-16 编码，kubectl 无法读取。请存为 UTF-8。</translation>
    </message>
    <message>
        <source>kubectl takes what stands above “---” for a document of its own. Remove this line.</source>
        <translation>kubectl 会把“---”上方的内容当作单独的文档。请删除这一行。</translation>
    </message>
    <message>
        <source>The item does not say what to write into the file. Give fieldRef (metadata of the Pod) or resourceFieldRef (requests and limits).</source>
        <translation>该项没有说明文件内容。请写 fieldRef（Pod 的元数据）或 resourceFieldRef（请求和限制）。</translation>
    </message>
    <message>
        <source>The item has fieldRef and resourceFieldRef, but a file holds one value. Keep one of them.</source>
        <translation>该项同时有 fieldRef 和 resourceFieldRef，但一个文件只写一个值。请只保留一个。</translation>
    </message>
    <message>
        <source>fieldPath is missing or empty. Write which field goes into the file, such as metadata.labels.</source>
        <translation>fieldPath 缺失或为空。请写明把哪个字段写入文件，例如 metadata.labels。</translation>
    </message>
    <message>
        <source>fieldRef knows apiVersion v1 only, not “%1”. Leave apiVersion out.</source>
        <translation>fieldRef 只支持 apiVersion v1，不支持“%1”。请不要写 apiVersion。</translation>
    </message>
    <message>
        <source>“%1” is no field that the downward API gives. In a volume: metadata.name, .namespace, .uid, .labels, .annotations, or one label as metadata.labels[&apos;key&apos;].</source>
        <translation>Downward API 不提供字段“%1”。卷中可用 metadata.name、.namespace、.uid、.labels、.annotations，或用 metadata.labels[&apos;key&apos;] 取单个标签。</translation>
    </message>
    <message>
        <source>“%1” can be read as an environment variable or not at all, but not in a volume. Here only metadata.name, .namespace, .uid, .labels and .annotations can.</source>
        <translation>“%1”不能用于卷（至多能作为环境变量）。这里只能用 metadata.name、.namespace、.uid、.labels 和 .annotations。</translation>
    </message>
    <message>
        <source>In a volume resourceFieldRef must say whose resources are meant. Write containerName.</source>
        <translation>卷中的 resourceFieldRef 必须说明是哪个容器的资源。请写 containerName。</translation>
    </message>
    <message>
        <source>resource is missing or empty. Write which amount goes into the file, such as limits.memory.</source>
        <translation>resource 缺失或为空。请写明把哪个量写入文件，例如 limits.memory。</translation>
    </message>
    <message>
        <source>“%1” is no amount that can be read. Write limits. or requests. with cpu, memory, ephemeral-storage or hugepages-2Mi behind it.</source>
        <translation>“%1”不是可以读取的量。请写 limits. 或 requests.，后接 cpu、memory、ephemeral-storage 或 hugepages-2Mi。</translation>
    </message>
    <message>
        <source>%1 cannot divide %2. For cpu use 1 or 1m; for bytes 1, 1k, 1M, 1G and so on, or 1Ki, 1Mi, 1Gi and so on.</source>
        <translation>%1 不能作为 %2 的除数。cpu 用 1 或 1m；字节数用 1、1k、1M、1G 等，或 1Ki、1Mi、1Gi 等。</translation>
    </message>
    <message>
        <source>A projected source has exactly one member. Put each of them into an item of its own below sources.</source>
        <translation>一个投射来源只能有一个成员。请在 sources 下为每个成员单独写一项。</translation>
    </message>
    <message>
        <source>Two sources write the file “%1”. Give one of them another path.</source>
        <translation>有两个来源都写文件“%1”。请给其中一个换一个路径。</translation>
    </message>
    <message>
        <source>A token of a service account needs one: spec.serviceAccountName is empty. Write it, such as default.</source>
        <translation>服务账号令牌需要服务账号，但 spec.serviceAccountName 为空。请写上，例如 default。</translation>
    </message>
    <message>
        <source>The token would expire after %1 seconds, but at least 600 (ten minutes) are needed.</source>
        <translation>令牌将在 %1 秒后过期，但至少要 600 秒（十分钟）。</translation>
    </message>
    <message>
        <source>The token would expire after %1 seconds, but at most 4294967296 are allowed.</source>
        <translation>令牌将在 %1 秒后过期，但最多 4294967296 秒。</translation>
    </message>
    <message>
        <source>A trust bundle is named by name or by signerName, not by both. Remove one.</source>
        <translation>信任包用 name 或 signerName 指明，不能两个都写。请删去一个。</translation>
    </message>
    <message>
        <source>It is not said which trust bundle is meant. Write name (one bundle) or signerName (all bundles of a signer).</source>
        <translation>没有说明是哪个信任包。请写 name（某一个包）或 signerName（某签名者的所有包）。</translation>
    </message>
    <message>
        <source>The name of the trust bundle is empty. Write it, or remove name and give signerName.</source>
        <translation>信任包的名称为空。请写上，或删去 name 并写 signerName。</translation>
    </message>
    <message>
        <source>“%1” is no name of a trust bundle: small letters, digits, “-” and “.”, with “domain:path:” of the signer in front if it belongs to one.</source>
        <translation>“%1”不是信任包的名称：只能用小写字母、数字、“-”和“.”；属于某签名者时，前面加该签名者的“domain:path:”。</translation>
    </message>
    <message>
        <source>labelSelector chooses among the bundles of a signer, so it cannot stand beside name. Remove it.</source>
        <translation>labelSelector 用于在签名者的信任包中选择，不能与 name 并列。请删去它。</translation>
    </message>
    <message>
        <source>signerName is empty. Write a domain and a path, such as example.org/signer.</source>
        <translation>signerName 为空。请写域名和路径，例如 example.org/signer。</translation>
    </message>
    <message>
        <source>“%1” is no name of a signer. Write a domain of at least two parts, “/” and a path, such as example.org/signer.</source>
        <translation>“%1”不是签名者的名称。请写至少两段的域名、“/”和路径，例如 example.org/signer。</translation>
    </message>
    <message>
        <source>“%1” is no type of key. Allowed: %4.</source>
        <translation>“%1”不是密钥类型。可用：%4。</translation>
    </message>
    <message>
        <source>The certificate would live for %1 seconds, but for this signer it must be from %2 to %3.</source>
        <translation>证书的有效期为 %1 秒，但对此签名者必须在 %2 到 %3 秒之间。</translation>
    </message>
    <message>
        <source>The key “%1” must begin with a domain and “/”, such as example.org/team.</source>
        <translation>键“%1”必须以域名和“/”开头，例如 example.org/team。</translation>
    </message>
    <message>
        <source>The certificate is written nowhere. Give credentialBundlePath, or keyPath and certificateChainPath.</source>
        <translation>没有说明证书写到哪里。请写 credentialBundlePath，或写 keyPath 和 certificateChainPath。</translation>
    </message>
    <message>
        <source>The volume has no name. Containers mount it by its name, so give one.</source>
        <translation>该卷没有名称。容器要用名称来挂载它，请写上名称。</translation>
    </message>
    <message>
        <source>Two volumes are called “%1”. Containers mount them by name, so rename one.</source>
        <translation>有两个卷都叫“%1”。容器要用名称来挂载，请改掉其中一个。</translation>
    </message>
    <message>
        <source>A volume has exactly one source, so %1 is one too many. Keep one and put the other into a volume of its own.</source>
        <translation>一个卷只能有一个来源，%1 是多余的。请只保留一个，另一个放到单独的卷中。</translation>
    </message>
    <message>
        <source>The claim “%1” is made for an ephemeral volume of this Pod and belongs to that volume alone. Mount that volume or name another claim.</source>
        <translation>申领“%1”是为此 Pod 的某个临时卷创建的，只归该卷使用。请挂载那个卷，或改写另一个申领。</translation>
    </message>
    <message>
        <source>A volume of kind %3 needs %2, which is missing or empty. Fill it in, or choose another kind.</source>
        <translation>%3 类型的卷必须有 %2，但它缺失或为空。请填写，或改用其他类型。</translation>
    </message>
    <message>
        <source>%2 is %1, but for a volume of kind %3 it must be from %4 to %5.</source>
        <translation>%2 为 %1，但在 %3 类型的卷中必须在 %4 到 %5 之间。</translation>
    </message>
    <message>
        <source>“%1” is not allowed for %2 of %3. Allowed: %4.</source>
        <translation>%3 的 %2 不能写“%1”。可用：%4。</translation>
    </message>
    <message>
        <source>%1 is no file mode: it must be from 0 to 0777 (511 in decimal). Write it in octal, such as 0644 or 0400.</source>
        <translation>%1 不是文件权限：它必须在 0 到 0777 之间（十进制为 511）。请用八进制书写，例如 0644 或 0400。</translation>
    </message>
    <message>
        <source>sizeLimit is %1, but a limit cannot be negative. Write an amount such as 500Mi, or leave it out for no limit of its own.</source>
        <translation>sizeLimit 为 %1，但上限不能是负数。请写 500Mi 这样的量；不写则没有单独的上限。</translation>
    </message>
    <message>
        <source>hostPath needs path: the file or directory on the node. Write it, such as /var/log.</source>
        <translation>hostPath 需要 path，即节点上的文件或目录。请写上，例如 /var/log。</translation>
    </message>
    <message>
        <source>“%1” is no type of hostPath. Allowed: %4; or leave it out for no check before mounting.</source>
        <translation>“%1”不是 hostPath 的类型。可用：%4；不写则挂载前不检查。</translation>
    </message>
    <message>
        <source>The path “%1” holds “..”, which could lead out of the directory that is meant. Write the path without it.</source>
        <translation>路径“%1”中有“..”，可能跳出预期的目录。请去掉它。</translation>
    </message>
    <message>
        <source>gitRepo needs repository: the URL to clone from. gitRepo is deprecated and switched off in new clusters; an Init container that clones into an emptyDir does the same.</source>
        <translation>gitRepo 需要 repository，即要克隆的 URL。gitRepo 已弃用，新集群默认关闭；可改用 Init 容器把仓库克隆到 emptyDir 中。</translation>
    </message>
    <message>
        <source>“%1” leads out of the volume. The directory must be relative and must not hold “..”; “.” clones into the volume itself.</source>
        <translation>“%1”会跳出该卷。目录必须是相对路径，且不能有“..”；“.”表示直接克隆到卷的根目录。</translation>
    </message>
    <message>
        <source>The name of the Secret is missing or empty. Write which Secret the files come from.</source>
        <translation>Secret 的名称缺失或为空。请写明文件来自哪个 Secret。</translation>
    </message>
    <message>
        <source>The name of the ConfigMap is missing or empty. Write which ConfigMap the files come from.</source>
        <translation>ConfigMap 的名称缺失或为空。请写明文件来自哪个 ConfigMap。</translation>
    </message>
    <message>
        <source>persistentVolumeClaim needs claimName: the claim in the Pod’s namespace that is mounted. Write it.</source>
        <translation>persistentVolumeClaim 需要 claimName，即要挂载的、与 Pod 同一命名空间的持久卷申领。请写上。</translation>
    </message>
    <message>
        <source>The item has no key. Write which key becomes a file.</source>
        <translation>该项没有 key。请写明哪个键成为文件。</translation>
    </message>
    <message>
        <source>The path is missing or empty. Write the name of the file inside the volume, such as app.conf.</source>
        <translation>path 缺失或为空。请写上卷中的文件名，例如 app.conf。</translation>
    </message>
    <message>
        <source>“%1” is no path inside the volume: it must be relative, hold no “..” between slashes and not begin with “..”. Write one such as conf/app.conf.</source>
        <translation>“%1”不是卷内的路径：它必须是相对路径，斜杠之间不能有“..”，也不能以“..”开头。请写成 conf/app.conf 这样。</translation>
    </message>
    <message>
        <source>nfs needs server: the host name or IP address of the NFS server. Write it.</source>
        <translation>nfs 需要 server，即 NFS 服务器的主机名或 IP 地址。请写上。</translation>
    </message>
    <message>
        <source>nfs needs path: the directory that the server exports. Write it, such as /exports/data.</source>
        <translation>nfs 需要 path，即服务器导出的目录。请写上，例如 /exports/data。</translation>
    </message>
    <message>
        <source>The path “%1” of an NFS export must begin with “/”.</source>
        <translation>NFS 导出的路径“%1”必须以“/”开头。</translation>
    </message>
    <message>
        <source>“%1” is no iSCSI name. Write iqn.2026-01.example.org:storage, eui. with 16 letters and digits, or naa. with 32.</source>
        <translation>“%1”不是 iSCSI 名称。请写 iqn.2026-01.example.org:storage，或 eui. 加 16 个字母和数字，或 naa. 加 32 个。</translation>
    </message>
    <message>
        <source>Authentication with CHAP is on, so secretRef is needed: it names the Secret with user and password. Add it, or switch both chapAuth fields off.</source>
        <translation>已启用 CHAP 认证，因此需要 secretRef，即存放用户名和密码的 Secret。请补上，或关闭两个 chapAuth 字段。</translation>
    </message>
    <message>
        <source>With an initiatorName, “%1:%2” (volume name, colon, targetPortal) may have at most 64 bytes. Shorten the name of the volume.</source>
        <translation>使用 initiatorName 时，“%1:%2”（卷名、冒号、targetPortal）最多 64 字节。请缩短卷名。</translation>
    </message>
    <message>
        <source>flocker needs datasetName or datasetUUID. Write one of them.</source>
        <translation>flocker 需要 datasetName 或 datasetUUID。请写其中一个。</translation>
    </message>
    <message>
        <source>datasetName and datasetUUID cannot both be given. Keep datasetUUID.</source>
        <translation>datasetName 与 datasetUUID 不能同时写。请保留 datasetUUID。</translation>
    </message>
    <message>
        <source>The dataset name “%1” must not hold “/”.</source>
        <translation>数据集名称“%1”中不能有“/”。</translation>
    </message>
    <message>
        <source>The tenant “%1” has more than 64 bytes. Shorten it.</source>
        <translation>租户“%1”超过 64 字节。请缩短。</translation>
    </message>
    <message>
        <source>“%1” is no host and port. Write the registry as host:port, several with commas between them.</source>
        <translation>“%1”不是主机和端口。请把 registry 写成 host:port，多个之间用逗号隔开。</translation>
    </message>
    <message>
        <source>fc needs targetWWNs (with lun) or wwids. Write one of them.</source>
        <translation>fc 需要 targetWWNs（连同 lun）或 wwids。请写其中一个。</translation>
    </message>
    <message>
        <source>targetWWNs and wwids cannot both be given. Keep one of them.</source>
        <translation>targetWWNs 与 wwids 不能同时写。请只保留一个。</translation>
    </message>
    <message>
        <source>targetWWNs needs lun: the number of the logical unit, from 0 to 255. Write it.</source>
        <translation>targetWWNs 需要 lun，即逻辑单元号，从 0 到 255。请写上。</translation>
    </message>
    <message>
        <source>The option “%1” lies in a name space that Kubernetes keeps for itself (kubernetes.io, k8s.io). Use a domain of your own.</source>
        <translation>选项“%1”所在的命名空间由 Kubernetes 保留（kubernetes.io、k8s.io）。请用自己的域名。</translation>
    </message>
    <message>
        <source>“%1” is no managed disk. With “kind: Managed” diskURI begins with /subscriptions/.</source>
        <translation>“%1”不是托管磁盘。写“kind: Managed”时，diskURI 须以 /subscriptions/ 开头。</translation>
    </message>
    <message>
        <source>“%1” is no disk of kind %2, whose diskURI begins with https://. For a managed disk write “kind: Managed”.</source>
        <translation>“%1”不是 %2 类型的磁盘，其 diskURI 须以 https:// 开头。托管磁盘请写“kind: Managed”。</translation>
    </message>
    <message>
        <source>csi needs driver: the name of the CSI driver, such as secrets-store.csi.k8s.io. Write it.</source>
        <translation>csi 需要 driver，即 CSI 驱动的名称，例如 secrets-store.csi.k8s.io。请写上。</translation>
    </message>
    <message>
        <source>The name of a CSI driver has at most 63 bytes; “%1” has more.</source>
        <translation>CSI 驱动的名称最多 63 字节，“%1”过长。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a CSI driver. Letters, digits and “-” in parts joined by dots are allowed, with a letter or digit at both ends of each part.</source>
        <translation>“%1”不能作为 CSI 驱动的名称。名称由点号连接的若干段组成，每段只能用字母、数字和“-”，首尾必须是字母或数字。</translation>
    </message>
    <message>
        <source>An image volume needs reference: the image whose files are mounted, such as registry.example.org/models:1. Write it.</source>
        <translation>image 卷需要 reference，即要挂载其文件的镜像，例如 registry.example.org/models:1。请写上。</translation>
    </message>
    <message>
        <source>ephemeral needs volumeClaimTemplate, from which the claim of the Pod is made. Write it with accessModes and resources.requests.storage.</source>
        <translation>ephemeral 需要 volumeClaimTemplate，Pod 的持久卷申领由它创建。请写上，并包含 accessModes 和 resources.requests.storage。</translation>
    </message>
    <message>
        <source>The claim would be called “%1” (Pod name, “-”, volume name), which is no name that an object may have: at most 253 small letters, digits, “-” and “.”. Shorten or change the name of the volume.</source>
        <translation>申领将命名为“%1”（Pod 名称、“-”、卷名），但对象不能用这个名称：最多 253 个字符，只能用小写字母、数字、“-”和“.”。请缩短或修改卷名。</translation>
    </message>
    <message>
        <source>The template of a claim may have labels and annotations only; %1 is given by Kubernetes. Remove it.</source>
        <translation>申领模板的元数据只能有标签和注解，%1 由 Kubernetes 填写。请删去它。</translation>
    </message>
    <message>
        <source>accessModes is missing or empty. Write how the volume is used, such as [ReadWriteOnce].</source>
        <translation>accessModes 缺失或为空。请写明卷的使用方式，例如 [ReadWriteOnce]。</translation>
    </message>
    <message>
        <source>“%1” is no access mode. Use ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod.</source>
        <translation>“%1”不是访问模式。请用 ReadWriteOnce、ReadOnlyMany、ReadWriteMany 或 ReadWriteOncePod。</translation>
    </message>
    <message>
        <source>ReadWriteOncePod means that one Pod alone uses the volume, so no other mode may stand beside it. Remove one or the other.</source>
        <translation>ReadWriteOncePod 表示只有一个 Pod 使用该卷，不能与其他模式并列。请删去其中一方。</translation>
    </message>
    <message>
        <source>The claim does not say how much storage it wants. Write resources.requests.storage, such as 1Gi.</source>
        <translation>该申领没有说明需要多少存储。请写 resources.requests.storage，例如 1Gi。</translation>
    </message>
    <message>
        <source>The storage request is %1, but it must be more than 0. Write an amount such as 1Gi.</source>
        <translation>存储请求为 %1，但必须大于 0。请写 1Gi 这样的量。</translation>
    </message>
    <message>
        <source>“%1” is no volume mode. Use Filesystem (mounted as a directory) or Block (a raw device).</source>
        <translation>“%1”不是卷模式。请用 Filesystem（挂载为目录）或 Block（原始块设备）。</translation>
    </message>
    <message>
        <source>%2 is missing or empty. A source of data is named by kind and name.</source>
        <translation>%2 缺失或为空。数据来源要用 kind 和 name 指明。</translation>
    </message>
    <message>
        <source>A source of kind “%1” needs its apiGroup; only PersistentVolumeClaim goes without. Write it, such as snapshot.storage.k8s.io for a VolumeSnapshot.</source>
        <translation>“%1”类型的来源必须写 apiGroup，只有 PersistentVolumeClaim 可以不写。请补上，例如 VolumeSnapshot 用 snapshot.storage.k8s.io。</translation>
    </message>
    <message>
        <source>dataSource knows no namespaces, so it cannot be given when dataSourceRef names one. Remove dataSource.</source>
        <translation>dataSource 不支持命名空间，dataSourceRef 写了命名空间时不能再写它。请删去 dataSource。</translation>
    </message>
    <message>
        <source>dataSource and dataSourceRef name different objects. Keep dataSourceRef alone, or make them the same.</source>
        <translation>dataSource 与 dataSourceRef 指的不是同一个对象。请只保留 dataSourceRef，或让二者一致。</translation>
    </message>
    <message>
        <source>The name is missing. Write a name, or a generateName from which the server makes one.</source>
        <translation>缺少名称。请填写 name，或填写 generateName 让服务器生成名称。</translation>
    </message>
    <message>
        <source>MountOption needs the feature gate SELinuxMount, which is off by default. Use Recursive, or leave seLinuxChangePolicy out.</source>
        <translation>MountOption 需要特性门控 SELinuxMount，该门控默认关闭。请使用 Recursive，或删除 seLinuxChangePolicy。</translation>
    </message>
    <message>
        <source>Windows knows no resources of a Pod as a whole, and spec.os.name is windows. Set them for each container, or change the operating system.</source>
        <translation>Windows 不支持整个 Pod 的资源设置，而 spec.os.name 为 windows。请为每个容器单独设置，或更改操作系统。</translation>
    </message>
    <message>
        <source>The name “%1” becomes the host name of the Pod, but it is no DNS label (at most 63 small letters, digits and “-”). It is accepted; a shorter name without dots is safer.</source>
        <translation>名称“%1”会成为 Pod 的主机名，但它不是 DNS 标签（最多 63 个字符，只能用小写字母、数字和“-”）。可以接受，但用较短且不含点的名称更稳妥。</translation>
    </message>
    <message>
        <source>The node label %1 is deprecated and may be missing on newer nodes. Use %2.</source>
        <translation>节点标签 %1 已弃用，较新的节点上可能没有。请改用 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of a label, so no node matches it. Up to 63 letters, digits, “-”, “_” and “.” are allowed, with a letter or digit at both ends.</source>
        <translation>“%1”不能作为标签的值，因此没有节点与之匹配。值最多 63 个字符，只能用字母、数字、“-”、“_”和“.”，首尾必须是字母或数字。</translation>
    </message>
    <message>
        <source>There is no labelSelector, so no Pod is counted here. Write one, such as the labels of this Pod.</source>
        <translation>没有 labelSelector，因此这里不会匹配任何 Pod。请写上，例如此 Pod 的标签。</translation>
    </message>
    <message>
        <source>The annotation %1 has had no effect since Kubernetes 1.16. Write priorityClassName instead.</source>
        <translation>注解 %1 自 Kubernetes 1.16 起已不起作用。请改写 priorityClassName。</translation>
    </message>
    <message>
        <source>The annotation %1 has no effect any more. Write securityContext.sysctls instead.</source>
        <translation>注解 %1 已不起作用。请改写 securityContext.sysctls。</translation>
    </message>
    <message>
        <source>Volumes of kind %1 are deprecated or have been removed from Kubernetes. Use a persistentVolumeClaim or a csi volume; for gitRepo an Init container that clones into an emptyDir.</source>
        <translation>%1 类型的卷已弃用，或已从 Kubernetes 中移除。请改用 persistentVolumeClaim 或 csi 卷；gitRepo 可改用 Init 容器克隆到 emptyDir 中。</translation>
    </message>
    <message>
        <source>%1 is no whole number of bytes that the server can count. Was Mi meant where m (thousandths) is written? Write a whole amount such as 128Mi.</source>
        <translation>%1 不是服务器能计数的整数字节。是否把 Mi 写成了 m（千分之一）？请写整数量，例如 128Mi。</translation>
    </message>
    <message>
        <source>The path “%1” is the same as “%2”, or one lies below the other, so one file hides the other. Give one of them another path.</source>
        <translation>路径“%1”与“%2”相同，或一个在另一个之下，因此其中一个文件会被遮住。请给其中一个换一个路径。</translation>
    </message>
    <message>
        <source>This projected source has no member, so nothing comes from it. Write secret, configMap, downwardAPI or serviceAccountToken, or remove it. (Members of features that are off are dropped by the server.)</source>
        <translation>此投射来源没有成员，因此什么也不会写入。请写 secret、configMap、downwardAPI 或 serviceAccountToken，或删去它。（所属特性未启用的成员会被服务器丢弃。）</translation>
    </message>
    <message>
        <source>The address %1 has two entries. Put all host names of one address into one entry.</source>
        <translation>地址 %1 有两项。请把同一地址的所有主机名写在一项中。</translation>
    </message>
    <message>
        <source>The Secret “%1” is named twice. Once is enough.</source>
        <translation>Secret“%1”写了两次，一次就够了。</translation>
    </message>
    <message>
        <source>The name of the Secret is empty, so this entry has no effect. Write the name or remove the entry.</source>
        <translation>Secret 的名称为空，此项不起作用。请写上名称，或删去此项。</translation>
    </message>
    <message>
        <source>The annotation %1 has no effect any more. Write securityContext.seccompProfile instead.</source>
        <translation>注解 %1 已不起作用。请改写 securityContext.seccompProfile。</translation>
    </message>
    <message>
        <source>The annotation %1 is deprecated. Write securityContext.appArmorProfile instead.</source>
        <translation>注解 %1 已弃用。请改写 securityContext.appArmorProfile。</translation>
    </message>
    <message>
        <source>The variable %1 is set twice, and only the last value counts. Remove one; to extend the earlier value, name it as $(%1) in the later one.</source>
        <translation>变量 %1 设置了两次，只有后一个值有效。请删去一个；如要在前值上扩展，请在后一个值中写 $(%1)。</translation>
    </message>
    <message>
        <source>hostIP %1 has no effect without hostPort. Write hostPort or remove hostIP.</source>
        <translation>没有 hostPort 时，hostIP %1 不起作用。请写 hostPort，或删去 hostIP。</translation>
    </message>
    <message>
        <source>The port %1/%2 is already defined at %3, and all containers of a Pod share one network. Remove one definition or change the port.</source>
        <translation>端口 %1/%2 已在 %3 定义，而 Pod 的所有容器共用一个网络。请删去一个定义，或换一个端口。</translation>
    </message>
    <message>
        <source>The port %1/%2 is also defined at %3, one of them with a host port. Keep one definition.</source>
        <translation>端口 %1/%2 也在 %3 定义，其中一个带有主机端口。请只保留一个定义。</translation>
    </message>
    <message>
        <source>The port %1/%2 has the same host port as at %3, once for one address and once for all. What happens is undefined; give both the same hostIP or other host ports.</source>
        <translation>端口 %1/%2 与 %3 的主机端口相同，一个限定了地址，一个用于所有地址，结果无法确定。请给二者写相同的 hostIP，或用不同的主机端口。</translation>
    </message>
    <message>
        <source>The port name “%1” is already used at %2, which Services and probes that go by name will use. Choose another name.</source>
        <translation>端口名称“%1”已在 %2 使用，按名称选择的 Service 和探针会用那一个。请换一个名称。</translation>
    </message>
    <message>
        <source>terminationGracePeriodSeconds is %1; a negative number is treated as 1. Write the seconds that the containers may take to stop.</source>
        <translation>terminationGracePeriodSeconds 为 %1；负数按 1 处理。请写容器停止可用的秒数。</translation>
    </message>
    <message>
        <source>“%1” is no standard form of an IP address and will be refused one day. Write IPv4 without leading zeros, and not inside of IPv6.</source>
        <translation>“%1”不是标准的 IP 地址写法，以后会被拒绝。IPv4 请不要写前导零，也不要写成 IPv6 映射形式。</translation>
    </message>
    <message>
        <source>Write the IPv6 address %1 as %2, its usual form, so that it is recognised everywhere.</source>
        <translation>请把 IPv6 地址 %1 写成规范形式 %2，以便各处都能识别。</translation>
    </message>
    <message>
        <source>The image begins or ends with white space, which no image reference may. Remove it.</source>
        <translation>镜像的开头或结尾有空白，镜像引用不允许这样。请删除这些空白。</translation>
    </message>
    <message>
        <source>This hook does nothing yet. Say what it does: exec, httpGet or sleep.</source>
        <translation>此回调尚未指定任何动作。请指明要做什么：exec、httpGet 或 sleep。</translation>
    </message>
    <message>
        <source>Of %3 no more can be promised than there is, so its request (%1) must equal its limit (%2). Make them equal.</source>
        <translation>%3 不能超量分配，因此请求量（%1）必须等于限制（%2）。请改为相等。</translation>
    </message>
    <message>
        <source>Of %1 no more can be promised than there is, so a request needs a limit of the same amount. Add %1 to limits.</source>
        <translation>%1 不能超量分配，因此请求必须有相同数量的限制。请在 limits 中添加 %1。</translation>
    </message>
    <message>
        <source>containerPort is missing or 0. Write the port on which the container listens, from 1 to 65535.</source>
        <translation>containerPort 缺失或为 0。请写上容器监听的端口，取值 1 到 65535。</translation>
    </message>
    <message>
        <source>A %2 keeps its Pods running, so restartPolicy has to be Always, not “%1”. Leave it out, or use a Job.</source>
        <translation>%2 让它的 Pod 一直运行，所以 restartPolicy 只能是 Always，不能是“%1”。请删去这一行，或改用 Job。</translation>
    </message>
    <message>
        <source>A %1 keeps its Pods running, so they cannot have a deadline. Remove activeDeadlineSeconds, or use a Job.</source>
        <translation>%1 让它的 Pod 一直运行，所以不能给 Pod 设期限。请删去 activeDeadlineSeconds，或改用 Job。</translation>
    </message>
    <message>
        <source>A template cannot hold ephemeral containers. They are added to a running Pod with kubectl debug.</source>
        <translation>模板里不能有临时容器。它们要用 kubectl debug 加到运行中的 Pod 上。</translation>
    </message>
    <message>
        <source>A %1 needs a selector: the labels by which it knows its Pods. Repeat labels of the template here.</source>
        <translation>%1 需要选择算符，靠其中的标签认出自己的 Pod。请把模板的标签在这里再写一遍。</translation>
    </message>
    <message>
        <source>The %1 would not find its Pods: these labels do not fit its selector. Make the two agree.</source>
        <translation>%1 会找不到自己的 Pod：这些标签与它的选择算符不符。请让两者一致。</translation>
    </message>
    <message>
        <source>The %1 would not find its Pods: the template has no labels that its selector could fit. Add them.</source>
        <translation>%1 会找不到自己的 Pod：模板里没有能与选择算符相符的标签。请补上。</translation>
    </message>
    <message>
        <source>An empty selector is not allowed. Name labels of the template in matchLabels.</source>
        <translation>选择算符不能为空。请在 matchLabels 中写上模板的标签。</translation>
    </message>
    <message>
        <source>This selector cannot be used because of a fault inside it, so the server does not look at the template.</source>
        <translation>这个选择算符内部有错，无法使用，因此服务器不再检查模板。</translation>
    </message>
    <message>
        <source>The template is missing: what the Pods are made from. A ReplicationController needs one.</source>
        <translation>缺少 template，也就是创建 Pod 所用的模板。ReplicationController 必须有它。</translation>
    </message>
    <message>
        <source>The Jobs of a CronJob get a selector of their own. Remove this one.</source>
        <translation>CronJob 的 Job 会得到自己的选择算符。请删去这里的选择算符。</translation>
    </message>
    <message>
        <source>The Jobs of a CronJob get a selector of their own, so manualSelector cannot be true. Remove it.</source>
        <translation>CronJob 的 Job 会得到自己的选择算符，所以 manualSelector 不能为 true。请删去它。</translation>
    </message>
    <message>
        <source>The server makes the selector of a Job. Remove this one, or set manualSelector to true to use it.</source>
        <translation>Job 的选择算符由服务器生成。请删去这里的；若要用自己的，请把 manualSelector 设为 true。</translation>
    </message>
    <message>
        <source>With manualSelector: true the Job needs a selector. Write one, or remove manualSelector.</source>
        <translation>manualSelector 为 true 时，Job 需要选择算符。请写上一个，或删去 manualSelector。</translation>
    </message>
    <message>
        <source>The Pods of a Job come to an end. Set restartPolicy to OnFailure or Never.</source>
        <translation>Job 的 Pod 总会结束。请把 restartPolicy 设为 OnFailure 或 Never。</translation>
    </message>
    <message>
        <source>With a podFailurePolicy restartPolicy has to be Never, so that the Job sees each failure.</source>
        <translation>有 podFailurePolicy 时，restartPolicy 只能是 Never，这样 Job 才能看到每一次失败。</translation>
    </message>
    <message>
        <source>The server writes the name of the Job into labels, but “%1” cannot be the value of a label. Use at most 63 letters, digits, “-”, “_” and “.”.</source>
        <translation>服务器会把 Job 的名称写进标签，而“%1”不能作为标签的值。最多 63 个字符，只能用字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>The server makes the label %1 itself. Remove it here.</source>
        <translation>标签 %1 由服务器生成。请删去这里的标签。</translation>
    </message>
    <message>
        <source>The Pods of this Job are named “%1” and their number, which is no DNS label. Shorten the name, and use only lower-case letters, digits and “-”.</source>
        <translation>这个 Job 的 Pod 以“%1”加序号命名，而那不是 DNS 标签。请改用较短的名称，只用小写字母、数字和“-”。</translation>
    </message>
    <message>
        <source>The name of a CronJob has at most %1 characters, as each Job adds eleven of its own. Shorten it.</source>
        <translation>CronJob 的名称最多 %1 个字符，因为每个 Job 还要加上 11 个字符。请改短。</translation>
    </message>
    <message>
        <source>An Indexed Job needs completions: the number of its Pods that have to succeed.</source>
        <translation>Indexed 模式的 Job 需要 completions，即必须成功的 Pod 个数。</translation>
    </message>
    <message>
        <source>An ideographic space (%1) stands here. It looks like blanks, but YAML reads it as text.</source>
        <translation>这里有全角空格（%1）。它看起来像空格，但 YAML 把它当作文本。</translation>
    </message>
    <message>
        <source>A no-break space (%1) stands here. It looks like a blank, but YAML reads it as text.</source>
        <translation>这里有不换行空格（%1）。它看起来像空格，但 YAML 把它当作文本。</translation>
    </message>
    <message>
        <source>A typographic space (%1) stands here. It looks like a blank, but YAML reads it as text.</source>
        <translation>这里有排版用的空格（%1）。它看起来像空格，但 YAML 把它当作文本。</translation>
    </message>
    <message>
        <source>An invisible byte order mark (%1) stands here. It belongs to the beginning of a file only.</source>
        <translation>这里有看不见的字节顺序标记（%1）。它只能位于文件开头。</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here. Nobody sees it, but YAML reads it as text.</source>
        <translation>这里有看不见的字符（%1）。肉眼看不到，但 YAML 把它当作文本。</translation>
    </message>
    <message>
        <source>The quotation mark %2 (%1) is text for YAML. It knows only the straight ones: %3.</source>
        <translation>引号 %2（%1）在 YAML 中只是文本。YAML 只认半角直引号：%3。</translation>
    </message>
    <message>
        <source>The dash %2 (%1) is text for YAML. A list item begins with %3.</source>
        <translation>破折号 %2（%1）在 YAML 中只是文本。列表项以 %3 开头。</translation>
    </message>
    <message>
        <source>The full-width character %2 (%1) is text for YAML. Here it stands for %3.</source>
        <translation>全角字符 %2（%1）在 YAML 中只是文本。这里应为半角的 %3。</translation>
    </message>
    <message>
        <source>This line is the fence of a code block in Markdown and does not belong to the manifest.</source>
        <translation>这一行是 Markdown 代码块的围栏，不属于清单。</translation>
    </message>
    <message>
        <source>This line is a command behind a shell prompt and does not belong to the manifest.</source>
        <translation>这一行是 Shell 提示符后的命令，不属于清单。</translation>
    </message>
    <message>
        <source>This line is a shell command that reads up to “%1”. It does not belong to the manifest.</source>
        <translation>这一行是一条读到“%1”为止的 Shell 命令，不属于清单。</translation>
    </message>
    <message>
        <source>This line ends the shell&apos;s here document “%1”. It does not belong to the manifest.</source>
        <translation>这一行是 Shell 的 here 文档“%1”的结尾，不属于清单。</translation>
    </message>
    <message>
        <source>These lines are a diff: each begins with +, - or a blank that is not the manifest&apos;s.</source>
        <translation>这些行是 diff：每行开头的 +、- 或空格不属于清单。</translation>
    </message>
    <message>
        <source>A merge left a conflict here. Decide which of the two sides to keep.</source>
        <translation>合并在这里留下了冲突。请决定保留哪一方。</translation>
    </message>
    <message>
        <source>%1 is filled in by Helm or another template engine. Render the template before checking it.</source>
        <translation>%1 由 Helm 或其他模板引擎填写。请先渲染模板再检查。</translation>
    </message>
    <message>
        <source>%1 is written by the cluster and of no use in a manifest. It came along with the output of “kubectl get”.</source>
        <translation>%1 由集群写入，在清单中没有用处。它是随“kubectl get”的输出一起带来的。</translation>
    </message>
    <message>
        <source>A static Pod needs metadata.name; generateName is not enough. The kubelet refuses this file.</source>
        <translation>静态 Pod 必须写 metadata.name，只写 generateName 不行。kubelet 会拒绝这个文件。</translation>
    </message>
    <message>
        <source>The kubelet writes the annotation %1 itself, over what stands here. Remove it.</source>
        <translation>注解 %1 由 kubelet 写入，会覆盖这里的值。请删去它。</translation>
    </message>
    <message>
        <source>The kubelet runs this Pod on its own node and writes that name over “%1”. Remove nodeName.</source>
        <translation>kubelet 在自己的节点上运行这个 Pod，并用该节点的名称覆盖“%1”。请删去 nodeName。</translation>
    </message>
    <message>
        <source>The kubelet lets a static Pod tolerate every NoExecute taint without end, so tolerationSeconds has no effect here.</source>
        <translation>kubelet 让静态 Pod 无限期容忍所有 NoExecute 污点，所以这里的 tolerationSeconds 不起作用。</translation>
    </message>
    <message>
        <source>The kubelet accepts an image volume without reference, but then it has no image to mount. Name one.</source>
        <translation>kubelet 会接受没有 reference 的镜像卷，但那样就没有镜像可挂载。请写上镜像。</translation>
    </message>
    <message>
        <source>A static Pod may not refer to a %1: the kubelet asks no API server for it and refuses the file.</source>
        <translation>静态 Pod 不能引用 %1：kubelet 不会为此访问 API 服务器，而会拒绝这个文件。</translation>
    </message>
    <message>
        <source>A static Pod may not refer to a %1. Once the errors are mended, the kubelet refuses the file for this.</source>
        <translation>静态 Pod 不能引用 %1。即使改好了其他错误，kubelet 仍会因此拒绝这个文件。</translation>
    </message>
    <message>
        <source>This refers to a %1. The kubelet starts the Pod, but the API server refuses its mirror Pod, so kubectl does not show it. From Kubernetes 1.34 on the file is refused.</source>
        <translation>这里引用了 %1。kubelet 会启动这个 Pod，但 API 服务器会拒绝它的镜像 Pod（Mirror Pod），kubectl 里看不到它。从 Kubernetes 1.34 起，这个文件会被拒绝。</translation>
    </message>
    <message>
        <source>A source of the projected volume %1 is empty; the kubelet does not know what to make of it. Fill or remove it.</source>
        <translation>投射卷 %1 有一个空的来源，kubelet 不知道如何处理。请填写或删去它。</translation>
    </message>
    <message>
        <source>The kubelet reads less than 10 MiB from a file; this one has %1 bytes.</source>
        <translation>kubelet 只读取小于 10MiB 的文件，而这个文件有 %1 字节。</translation>
    </message>
    <message>
        <source>The kubelet finds nothing in the first document of this file and reports that its kind is missing. Begin the file with the Pod.</source>
        <translation>kubelet 在这个文件的第一个文档里什么也找不到，会报告缺少 kind。请让文件从 Pod 开始。</translation>
    </message>
    <message>
        <source>The kubelet expects a Pod here: a map of fields that begins with apiVersion and kind.</source>
        <translation>kubelet 要求这里是一个 Pod，也就是以 apiVersion 和 kind 开头的映射。</translation>
    </message>
    <message>
        <source>A file for the kubelet holds exactly one Pod, no %1. Put each Pod into a file of its own.</source>
        <translation>给 kubelet 的文件里只能有一个 Pod，不能是 %1。请给每个 Pod 单独一个文件。</translation>
    </message>
    <message>
        <source>The kubelet runs nothing but Pods from its folder; this is a %1.</source>
        <translation>kubelet 只运行目录中的 Pod，而这是 %1。</translation>
    </message>
    <message>
        <source>The kubelet passes over files whose name begins with a dot, such as %1. Rename it for the Pod to start.</source>
        <translation>kubelet 会跳过名称以点开头的文件，例如 %1。改名之后 Pod 才会启动。</translation>
    </message>
    <message>
        <source>The kubelet reads the first document of a file only. What follows here is not even looked at: put it into a file of its own.</source>
        <translation>kubelet 只读取文件的第一个文档，从这里往后的内容不会读取。请放进单独的文件。</translation>
    </message>
    <message>
        <source>The kubelet takes a text that begins with “{” for JSON, and this is no JSON: no comments, no single quotes, no comma at the end, nothing behind the last brace.</source>
        <translation>kubelet 把以“{”开头的文本当作 JSON，而这里不是 JSON：不能有注释、单引号、末尾的逗号，最后一个花括号之后也不能有内容。</translation>
    </message>
    <message>
        <source>The kubelet passes over %1: %2 has no such field.</source>
        <translation>kubelet 会忽略 %1：%2 没有这个字段。</translation>
    </message>
    <message>
        <source>The kubelet passes over %1: %2 has no such field. Did you mean %3?</source>
        <translation>kubelet 会忽略 %1：%2 没有这个字段。是否想写 %3？</translation>
    </message>
    <message>
        <source>%1 came with Kubernetes 1.%2. A kubelet of version 1.%3 passes over it.</source>
        <translation>%1 从 Kubernetes 1.%2 开始才有，1.%3 版的 kubelet 会忽略它。</translation>
    </message>
    <message>
        <source>%1 is written twice here. The kubelet takes the last one.</source>
        <translation>%1 在这里写了两次。kubelet 取最后一个。</translation>
    </message>
    <message>
        <source>%1 was there until Kubernetes 1.%2. A server of version 1.%3 does not know it any more.</source>
        <translation>%1 只在 Kubernetes 1.%2 及更早的版本中有，1.%3 版的服务器已经不认识它。</translation>
    </message>
    <message>
        <source>The server drops %1 without a word: its feature gate is off by default in all versions so far.</source>
        <translation>服务器会丢弃 %1，而且不给任何提示：到目前为止，它的特性门控在所有版本中都默认关闭。</translation>
    </message>
    <message>
        <source>%1 needs Kubernetes 1.%2. A server of version 1.%3 drops it without a word, as its feature gate is off by default there.</source>
        <translation>%1 需要 Kubernetes 1.%2。1.%3 版的服务器默认关闭它的特性门控，会丢弃它，而且不给任何提示。</translation>
    </message>
    <message>
        <source>%1 was there until Kubernetes 1.%2. A kubelet of version 1.%3 passes over it.</source>
        <translation>%1 只在 Kubernetes 1.%2 及更早的版本中有，1.%3 版的 kubelet 会忽略它。</translation>
    </message>
    <message>
        <source>Whether “%1” stays in the foreground hangs on its configuration file here; if it goes to the background, the container ends. Say it on the command line too: %2.</source>
        <translation>这里 %1 是否在前台运行取决于它的配置文件；一旦转入后台，容器就会结束。请在命令行里也写明：%2。</translation>
    </message>
    <message>
        <source>args are handed to the program of the image (its ENTRYPOINT); “%1” starts only where the image has none. Write it under command to be sure.</source>
        <translation>args 是传给镜像自身程序（ENTRYPOINT）的参数；只有镜像没有 ENTRYPOINT 时，“%1”才会被启动。请写到 command 里。</translation>
    </message>
    <message>
        <source>The shell stays the first process and keeps the stop signal from “%1”, so the Pod ends only when the grace period is over. Write exec in front of the last command.</source>
        <translation>Shell 仍是第一个进程，不会把停止信号转给“%1”，Pod 要等宽限期用完才结束。请在最后一条命令前加上 exec。</translation>
    </message>
    <message>
        <source>${%1} and $%1 mean nothing to Kubernetes; the text reaches the program as it stands. Write $(%1) to have the value put in.</source>
        <translation>Kubernetes 不认识 ${%1} 和 $%1，这段文字会原样交给程序。要代入变量的值，请写 $(%1)。</translation>
    </message>
    <message>
        <source>“%1” looks like a secret, and whoever may read the Pod or this file can read it. Put it into a Secret and refer to it with valueFrom.secretKeyRef.</source>
        <translation>“%1”像是机密信息，能看到这个 Pod 或文件的人都能读到它。请放进 Secret，再用 valueFrom.secretKeyRef 引用。</translation>
    </message>
    <message>
        <source>“%1” looks like a secret on the command line: it shows in the Pod and in every list of processes. Hand it over as a file of a Secret, or at least as $(NAME) from a Secret.</source>
        <translation>命令行里的“%1”像是机密信息：在 Pod 和进程列表里都能看到。请用 Secret 的文件传入，至少也用取自 Secret 的 $(NAME)。</translation>
    </message>
    <message>
        <source>“%1” names whatever is newest when it is pulled (imagePullPolicy here: %2), so nodes and restarts may run different versions. Name a version.</source>
        <translation>“%1”指的是拉取时的最新版本（这里的 imagePullPolicy 是 %2），不同节点、不同次启动可能运行不同的版本。请写明版本标签。</translation>
    </message>
    <message>
        <source>The digest alone decides which image runs; the tag “%1” is not looked at and may lie. Keep the version in a comment.</source>
        <translation>实际运行哪个镜像只由摘要决定，标签“%1”不起作用，还可能误导人。版本号可以写在注释里。</translation>
    </message>
    <message>
        <source>“%1” is frozen and gets no new images. They are at “%2” now.</source>
        <translation>“%1”已冻结，不再有新镜像。请改用“%2”。</translation>
    </message>
    <message>
        <source>No container of the Pod declares port %1. Declaring opens nothing, but a wrong number here means never ready or killed again and again. Check it, and declare it under ports.</source>
        <translation>Pod 里没有容器声明端口 %1。声明本身并不会打开端口，但这里写错端口会导致永远不就绪或反复被杀。请核对，并写到 ports 里。</translation>
    </message>
    <message>
        <source>The same check decides about traffic and about killing: a short overload kills the container instead of only taking it out of Services. Make liveness slower, or leave it out.</source>
        <translation>同一个检查既决定接不接流量，又决定杀不杀容器：短暂过载时容器会被杀，而不只是从 Service 中摘除。请放宽存活探针，或去掉它。</translation>
    </message>
    <message>
        <source>With failureThreshold: 1 a single slow answer kills the container. 3 or more saves needless restarts.</source>
        <translation>failureThreshold 为 1 时，只要一次响应慢，容器就会被杀死。设为 3 或更大可以避免不必要的重启。</translation>
    </message>
    <message>
        <source>The program may be killed %1 s after its start if it does not answer yet, which a slow node alone can cause. Add a startupProbe, or raise failureThreshold or initialDelaySeconds.</source>
        <translation>程序启动 %1 秒后若还没有响应就可能被杀，节点稍慢就会这样。请加上 startupProbe，或调大 failureThreshold、initialDelaySeconds。</translation>
    </message>
    <message>
        <source>timeoutSeconds (%1) is longer than periodSeconds (%2). Attempts never overlap, so a hanging one stretches the period and the failure is seen later than the numbers say.</source>
        <translation>timeoutSeconds（%1）大于 periodSeconds（%2）。探测不会重叠，卡住的一次会拉长周期，发现故障的时间比数字看上去更晚。</translation>
    </message>
    <message>
        <source>The startup probe already holds this one back. The %1 s count from the start of the container, not from the startup probe’s success, so as a rule they do nothing. Take initialDelaySeconds out.</source>
        <translation>启动探针成功之前，这个探针本来就不会运行。这 %1 秒从容器启动算起，而不是从启动探针成功算起，通常不起作用。请去掉 initialDelaySeconds。</translation>
    </message>
    <message>
        <source>Port %1 usually speaks HTTPS, but the probe uses plain HTTP; most servers answer that with 400, a failure. Set scheme: HTTPS (the certificate is not checked).</source>
        <translation>端口 %1 通常是 HTTPS，但探针用的是 HTTP，多数服务器会返回 400，即失败。请设置 scheme: HTTPS（不校验证书）。</translation>
    </message>
    <message>
        <source>This needs “%1” in the image and starts a process each time. An httpGet probe asks the same without either, as long as the server listens on the Pod’s address.</source>
        <translation>这要求镜像里有 %1，而且每次都要启动一个进程。只要服务器监听 Pod 的地址，用 httpGet 探针就能做同样的检查。</translation>
    </message>
    <message>
        <source>The probe asks “%1” and not this Pod, so it says nothing of this container; Pod Security baseline forbids it. Take host out.</source>
        <translation>这个探针访问的是“%1”而不是本 Pod，反映不了这个容器的状态；Pod 安全性标准的 baseline 也禁止这样写。请去掉 host。</translation>
    </message>
    <message>
        <source>Without a startup probe the containers behind the sidecar “%1” start as soon as its process runs, not when it works. Add a startupProbe.</source>
        <translation>没有启动探针时，边车容器“%1”的进程一运行，后面的容器就会启动，不管它是否已能工作。请加上 startupProbe。</translation>
    </message>
    <message>
        <source>preStop has a sleep of its own that needs no program in the image: sleep with seconds: %1.</source>
        <translation>preStop 自带 sleep，不需要镜像里有 sleep 程序：sleep 下写 seconds: %1。</translation>
    </message>
    <message>
        <source>Any HTTP answer counts as success here, 404 and 500 too. Use exec if a failure has to be noticed.</source>
        <translation>这里任何 HTTP 响应都算成功，404、500 也一样。需要发现失败时请用 exec。</translation>
    </message>
    <message>
        <source>The following containers do not start before this hook is done, and nothing bounds its time; not even a deletion breaks it off. Keep it short, or wait in an init container.</source>
        <translation>这个回调完成之前，后面的容器不会启动；它也没有时间上限，删除 Pod 都无法打断它。请尽量缩短，或改用 Init 容器来等待。</translation>
    </message>
    <message>
        <source>With 0 the programs are killed without time to finish, and preStop hardly runs. Leave the 30 s, or set what the program needs.</source>
        <translation>设为 0 时，程序来不及收尾就会被杀，preStop 也几乎没有时间运行。请保留默认的 30 秒，或按程序需要设置。</translation>
    </message>
    <message>
        <source>preStop runs when the Pod is deleted or the container is killed, not when its program ends by itself. Do the work at the end of the program.</source>
        <translation>preStop 在删除 Pod 或容器被杀时运行，程序自己结束时不会运行。收尾工作请放在程序末尾。</translation>
    </message>
    <message>
        <source>Requests are missing for: %1. The scheduler reserves nothing then, and the Pod is among the first to be evicted. Set what the program needs as a rule.</source>
        <translation>缺少资源请求：%1。调度器不会为它预留资源，节点紧张时它会最先被驱逐。请按程序的常规用量设置。</translation>
    </message>
    <message>
        <source>Without a memory limit a leak takes the memory of the whole node. Set limits.memory.</source>
        <translation>没有内存限制时，内存泄漏会拖垮整个节点。请设置 limits.memory。</translation>
    </message>
    <message>
        <source>No request is set for %1, so the whole limit is reserved as request. Write the request down, even if it is the same.</source>
        <translation>没有设置 %1 的请求，整个限制值会被当作请求来预留。请写明请求，即使两者相同。</translation>
    </message>
    <message>
        <source>All the others have requests equal to limits; only “%1” does not, so the Pod is Burstable and not Guaranteed. Set its cpu and memory limits too.</source>
        <translation>其他容器的请求都等于限制，只有“%1”不是，所以 Pod 属于 Burstable 而不是 Guaranteed。请给它也设置 cpu 和 memory 的限制。</translation>
    </message>
    <message>
        <source>%1 are whole cores; few nodes have that many. Thousandths of a core end in m, such as 500m.</source>
        <translation>%1 表示整核数，很少有节点有这么多核。千分之一核要加后缀 m，例如 500m。</translation>
    </message>
    <message>
        <source>Without a type nothing is checked: if “%1” is missing on the node, an empty folder appears in its place. Set type: Directory, File or DirectoryOrCreate.</source>
        <translation>没有 type 就不做任何检查：节点上没有“%1”时，会出现一个空目录。请设置 type: Directory、File 或 DirectoryOrCreate。</translation>
    </message>
    <message>
        <source>Whoever gets into this container gets at “%1” of the node and may take it over. Mount only the folder that is needed, read-only if possible.</source>
        <translation>进入这个容器的人就能接触节点上的“%1”，进而可能控制节点。请只挂载需要的目录，并尽量只读。</translation>
    </message>
    <message>
        <source>Volume “%1” may grow until the disk of the node (or its memory) is full. Set sizeLimit.</source>
        <translation>卷“%1”可能一直增大，直到占满节点的磁盘（或内存）。请设置 sizeLimit。</translation>
    </message>
    <message>
        <source>No container mounts the volume “%1”, so it is never set up. Mount it or take it out.</source>
        <translation>没有容器挂载卷“%1”，它不会被创建。请挂载它，或把它删掉。</translation>
    </message>
    <message>
        <source>fsGroup does not change the files of the hostPath volume “%1”, so a program that is not root may be unable to write there. Set the owner on the node.</source>
        <translation>fsGroup 不会改动 hostPath 卷“%1”里的文件，非 root 程序可能无法写入。请在节点上设置好属主。</translation>
    </message>
    <message>
        <source>A privileged container has all devices and capabilities of the node and can take it over. Add just the capability that is needed instead.</source>
        <translation>特权容器拥有节点的全部设备和权能，可以控制整个节点。请改为只添加需要的权能。</translation>
    </message>
    <message>
        <source>Set-user-ID programs may gain rights in this container. Set allowPrivilegeEscalation: false unless it needs them.</source>
        <translation>这个容器里的 setuid 程序可以提升权限。除非确实需要，请设置 allowPrivilegeEscalation: false。</translation>
    </message>
    <message>
        <source>Container “%1” may run as root, and a break-out is then root on the node. Set runAsNonRoot: true and a runAsUser above 0.</source>
        <translation>容器“%1”可能以 root 运行，一旦逃逸就是节点上的 root。请设置 runAsNonRoot: true，并给出大于 0 的 runAsUser。</translation>
    </message>
    <message>
        <source>Without runAsUser this works only if the image names its user by number; a user by name or none makes the container fail to start. Set runAsUser.</source>
        <translation>没有 runAsUser 时，只有镜像用数字写明用户才行；用户写成名字或没有写，容器就无法启动。请设置 runAsUser。</translation>
    </message>
    <message>
        <source>As a rule the program may use every system call then. Set seccompProfile: {type: RuntimeDefault}, best for the whole Pod.</source>
        <translation>这样程序通常可以使用所有系统调用。请设置 seccompProfile: {type: RuntimeDefault}，最好写在 Pod 一级。</translation>
    </message>
    <message>
        <source>%1 is switched off here on purpose. Use the default unless the program cannot run with it.</source>
        <translation>这里特意关闭了 %1。除非程序离不开这个设置，请使用默认值。</translation>
    </message>
    <message>
        <source>The capability %1 reaches far into the node. Take it out if the program runs without it.</source>
        <translation>权能 %1 可以深入影响节点。程序不需要的话请去掉。</translation>
    </message>
    <message>
        <source>%1 takes the wall between the Pod and the node away, and Pod Security baseline forbids it. Only agents of the node need it.</source>
        <translation>%1 去掉了 Pod 与节点之间的隔离，Pod 安全性标准的 baseline 禁止这样做。只有节点代理才需要它。</translation>
    </message>
    <message>
        <source>hostPort %1 is taken on the node: only one such Pod fits on each, and Pod Security baseline forbids it. A Service reaches the Pod without.</source>
        <translation>hostPort %1 会占用节点的端口：每个节点只能放一个这样的 Pod，Pod 安全性标准的 baseline 也禁止。用 Service 就不需要它。</translation>
    </message>
    <message>
        <source>A token for the API server is mounted though no service account is chosen. If the program does not talk to the API, set automountServiceAccountToken: false.</source>
        <translation>没有指定服务账号，却会挂载访问 API 服务器的令牌。程序不访问 API 时，请设置 automountServiceAccountToken: false。</translation>
    </message>
    <message>
        <source>With hostNetwork the policy ClusterFirst acts as Default: names of Services are not found. Set dnsPolicy: ClusterFirstWithHostNet, or Default if that is meant.</source>
        <translation>使用 hostNetwork 时，ClusterFirst 等同于 Default，解析不到 Service 名称。请设置 dnsPolicy: ClusterFirstWithHostNet；若本意如此，就写 Default。</translation>
    </message>
    <message>
        <source>This toleration fits every taint, so the Pod also goes to (and stays on) nodes that are broken or kept for others. Name the key.</source>
        <translation>这个容忍度匹配所有污点，Pod 会被调度到（并一直留在）有故障或留作他用的节点上。请写明 key。</translation>
    </message>
    <message>
        <source>nodeName “%1” passes the scheduler by: no look at free resources or taints, and the Pod waits for ever if the node is gone. Use nodeSelector or nodeAffinity.</source>
        <translation>nodeName“%1”绕过了调度器：不看空闲资源和污点，节点没有了，Pod 就会一直等待。请用 nodeSelector 或 nodeAffinity。</translation>
    </message>
    <message>
        <source>The Pod can only run on “%1” and stays pending when that node is away. Choose by a label that says what the node must have.</source>
        <translation>Pod 只能在“%1”上运行，这个节点不在时会一直 Pending。请用说明节点特性的标签来选择。</translation>
    </message>
    <message>
        <source>Nodes no longer carry node-role.kubernetes.io/master; it is node-role.kubernetes.io/control-plane now.</source>
        <translation>节点不再带有 node-role.kubernetes.io/master，现在是 node-role.kubernetes.io/control-plane。</translation>
    </message>
    <message>
        <source>“%1” pushes other Pods off the node and is meant for parts of the cluster itself. Make a PriorityClass of your own.</source>
        <translation>“%1”会抢占节点上的其他 Pod，它是给集群自身组件用的。请建立自己的 PriorityClass。</translation>
    </message>
    <message>
        <source>The selector does not fit this Pod’s own label “%1”, so the Pods that are counted are not these. Make the labels the same.</source>
        <translation>选择算符与本 Pod 的标签“%1”不符，统计的不是这些 Pod。请让两处标签一致。</translation>
    </message>
    <message>
        <source>Tools know a program by app.kubernetes.io/name (and …/instance, …/version). Add it beside your own labels.</source>
        <translation>各种工具通过 app.kubernetes.io/name（以及 …/instance、…/version）识别程序。请在自己的标签之外加上它。</translation>
    </message>
    <message>
        <source>Without labels no Service and no selector finds the Pod. Add app.kubernetes.io/name.</source>
        <translation>没有标签，Service 和选择算符都找不到这个 Pod。请加上 app.kubernetes.io/name。</translation>
    </message>
    <message>
        <source>serviceAccount is the old name of this field. Write serviceAccountName: %1.</source>
        <translation>serviceAccount 是这个字段的旧名。请写 serviceAccountName: %1。</translation>
    </message>
    <message>
        <source>The annotation “%1” has done nothing for years. Use %2.</source>
        <translation>注解“%1”早已失效。请使用 %2。</translation>
    </message>
    <message>
        <source>The database “%1” shares a Pod with “%2”: both are restarted, moved and scaled together. Give each a Pod of its own and a Service between them.</source>
        <translation>数据库“%1”与“%2”同在一个 Pod：两者只能一起重启、迁移和扩缩。请各用一个 Pod，中间用 Service 连接。</translation>
    </message>
    <message>
        <source>This is the same as container “%1”. More of the same is got by more Pods (replicas), not by more containers.</source>
        <translation>它与容器“%1”相同。要多份请用多个 Pod（replicas），而不是多个容器。</translation>
    </message>
    <message>
        <source>Container “%1” has a readiness probe, so it serves, but restartPolicy: Never leaves it dead after a failure. Use Always.</source>
        <translation>容器“%1”有就绪探针，说明它对外服务，但 restartPolicy: Never 使它失败后不再启动。请用 Always。</translation>
    </message>
    <message>
        <source>The Pod is ended %1 s after its start, with restartPolicy Always too, and is not started again. Take it out for a server.</source>
        <translation>Pod 启动 %1 秒后会被终止，restartPolicy 为 Always 也一样，而且不会再启动。服务请去掉这一项。</translation>
    </message>
    <message>
        <source>The selector asks for Windows. Say spec.os.name: windows too: then the server checks the fields against it.</source>
        <translation>选择算符要求 Windows 节点。请同时写上 spec.os.name: windows，服务器才会按它检查字段。</translation>
    </message>
    <message>
        <source>There is no rule “%1”, so this comment silences nothing. Copy the id from the finding.</source>
        <translation>没有规则“%1”，这条注释不起作用。请从检查结果里复制规则编号。</translation>
    </message>
    <message>
        <source>Foreground mode left to a configuration file</source>
        <translation>前台运行取决于配置文件</translation>
    </message>
    <message>
        <source>args begin with a program</source>
        <translation>args 以程序开头</translation>
    </message>
    <message>
        <source>Shell in front of the main program</source>
        <translation>主程序前面隔着一个 Shell</translation>
    </message>
    <message>
        <source>Variable in the form of a shell</source>
        <translation>用 Shell 写法引用变量</translation>
    </message>
    <message>
        <source>Secret typed into env</source>
        <translation>密码直接写在 env 里</translation>
    </message>
    <message>
        <source>Secret on the command line</source>
        <translation>密码写在命令行里</translation>
    </message>
    <message>
        <source>Image without a fixed tag</source>
        <translation>镜像没有固定标签</translation>
    </message>
    <message>
        <source>Tag beside a digest</source>
        <translation>标签与摘要并用</translation>
    </message>
    <message>
        <source>Registry that is no longer kept</source>
        <translation>已停止维护的镜像仓库</translation>
    </message>
    <message>
        <source>Probe on a port that is not declared</source>
        <translation>探针用了没有声明的端口</translation>
    </message>
    <message>
        <source>Liveness and readiness are the same</source>
        <translation>存活探针与就绪探针相同</translation>
    </message>
    <message>
        <source>One failure kills</source>
        <translation>失败一次就被杀</translation>
    </message>
    <message>
        <source>Little time to start</source>
        <translation>启动时间太短</translation>
    </message>
    <message>
        <source>Time-out longer than the period</source>
        <translation>超时比周期长</translation>
    </message>
    <message>
        <source>Delay beside a startup probe</source>
        <translation>有启动探针还设了延迟</translation>
    </message>
    <message>
        <source>Plain HTTP to an HTTPS port</source>
        <translation>用 HTTP 探测 HTTPS 端口</translation>
    </message>
    <message>
        <source>Exec probe that only asks over HTTP</source>
        <translation>用 exec 做 HTTP 检查</translation>
    </message>
    <message>
        <source>Probe on another host</source>
        <translation>探测别的主机</translation>
    </message>
    <message>
        <source>Sidecar without a probe</source>
        <translation>边车容器没有探针</translation>
    </message>
    <message>
        <source>Sleep by exec before the stop</source>
        <translation>用 exec 做停止前的等待</translation>
    </message>
    <message>
        <source>Hook whose answer is not looked at</source>
        <translation>回调不看 HTTP 状态码</translation>
    </message>
    <message>
        <source>postStart that takes long</source>
        <translation>postStart 耗时过长</translation>
    </message>
    <message>
        <source>No time to end</source>
        <translation>没有留出结束时间</translation>
    </message>
    <message>
        <source>preStop in a Pod that ends by itself</source>
        <translation>会自行结束的 Pod 里的 preStop</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>没有设置资源请求</translation>
    </message>
    <message>
        <source>No memory limit</source>
        <translation>没有内存限制</translation>
    </message>
    <message>
        <source>Request taken from the limit</source>
        <translation>资源请求取自限制</translation>
    </message>
    <message>
        <source>One container spoils the class Guaranteed</source>
        <translation>一个容器使 Pod 达不到 Guaranteed</translation>
    </message>
    <message>
        <source>Very many cores</source>
        <translation>CPU 核数过大</translation>
    </message>
    <message>
        <source>hostPath without a type</source>
        <translation>hostPath 没有写 type</translation>
    </message>
    <message>
        <source>Path that gives power over the node</source>
        <translation>可控制节点的路径</translation>
    </message>
    <message>
        <source>emptyDir without a size</source>
        <translation>emptyDir 没有大小上限</translation>
    </message>
    <message>
        <source>Volume that nobody mounts</source>
        <translation>没有容器挂载的卷</translation>
    </message>
    <message>
        <source>fsGroup on a hostPath</source>
        <translation>fsGroup 对 hostPath 无效</translation>
    </message>
    <message>
        <source>Privileged container</source>
        <translation>特权容器</translation>
    </message>
    <message>
        <source>Privilege escalation allowed</source>
        <translation>允许特权提升</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>以 root 运行</translation>
    </message>
    <message>
        <source>Non-root that hangs on the image</source>
        <translation>是否非 root 取决于镜像</translation>
    </message>
    <message>
        <source>No seccomp profile</source>
        <translation>没有 seccomp 配置</translation>
    </message>
    <message>
        <source>Protection switched off</source>
        <translation>关闭了保护</translation>
    </message>
    <message>
        <source>Powerful capability</source>
        <translation>权限很大的权能</translation>
    </message>
    <message>
        <source>Namespace of the node</source>
        <translation>使用节点的命名空间</translation>
    </message>
    <message>
        <source>Port of the node</source>
        <translation>占用节点端口</translation>
    </message>
    <message>
        <source>Token mounted for nothing</source>
        <translation>挂载了用不着的令牌</translation>
    </message>
    <message>
        <source>Names of Services with hostNetwork</source>
        <translation>hostNetwork 下的 Service 名称</translation>
    </message>
    <message>
        <source>Tolerates every taint</source>
        <translation>容忍所有污点</translation>
    </message>
    <message>
        <source>Node chosen by hand</source>
        <translation>手工指定节点</translation>
    </message>
    <message>
        <source>Bound to one node</source>
        <translation>绑定在一个节点上</translation>
    </message>
    <message>
        <source>Role label that is gone</source>
        <translation>已取消的角色标签</translation>
    </message>
    <message>
        <source>Priority of the system</source>
        <translation>系统级优先级</translation>
    </message>
    <message>
        <source>Spread over other Pods</source>
        <translation>按别的 Pod 来分布</translation>
    </message>
    <message>
        <source>Recommended labels</source>
        <translation>推荐的标签</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>Old name of serviceAccountName</source>
        <translation>serviceAccountName 的旧名</translation>
    </message>
    <message>
        <source>Annotation without effect</source>
        <translation>已失效的注解</translation>
    </message>
    <message>
        <source>Several programs in one Pod</source>
        <translation>一个 Pod 里放了多个程序</translation>
    </message>
    <message>
        <source>The same container twice</source>
        <translation>同样的容器放了两次</translation>
    </message>
    <message>
        <source>Server that is never restarted</source>
        <translation>不会重启的服务</translation>
    </message>
    <message>
        <source>Time limit on a server</source>
        <translation>给服务设了时限</translation>
    </message>
    <message>
        <source>Windows Pod without os</source>
        <translation>Windows Pod 没有写 os</translation>
    </message>
    <message>
        <source>Unknown rule in a comment</source>
        <translation>注释里的规则不存在</translation>
    </message>
    <message>
        <source>Main program sent to the background</source>
        <translation>主程序被放到后台</translation>
    </message>
    <message>
        <source>Server that goes to the background</source>
        <translation>服务程序自动转入后台</translation>
    </message>
    <message>
        <source>Server told to go to the background</source>
        <translation>服务程序被要求转入后台</translation>
    </message>
    <message>
        <source>Service started in the background</source>
        <translation>以后台服务方式启动</translation>
    </message>
    <message>
        <source>Words behind a shell’s script</source>
        <translation>脚本之后多余的参数</translation>
    </message>
    <message>
        <source>Command line in one text</source>
        <translation>整条命令写成一个字符串</translation>
    </message>
    <message>
        <source>Program repeated in args</source>
        <translation>args 重复了程序名</translation>
    </message>
    <message>
        <source>Shell operator without a shell</source>
        <translation>没有 Shell 却用了 Shell 运算符</translation>
    </message>
    <message>
        <source>Program that ends at once</source>
        <translation>立即结束的程序</translation>
    </message>
    <message>
        <source>Image without a program that stays</source>
        <translation>镜像里没有常驻程序</translation>
    </message>
    <message>
        <source>Init container that never ends</source>
        <translation>不会结束的 Init 容器</translation>
    </message>
    <message>
        <source>Variable that comes later</source>
        <translation>变量定义在后面</translation>
    </message>
    <message>
        <source>Variable that nobody defines</source>
        <translation>没有定义的变量</translation>
    </message>
    <message>
        <source>Unknown variable in the command</source>
        <translation>命令里有未定义的变量</translation>
    </message>
    <message>
        <source>Variable in a hook</source>
        <translation>回调里的变量</translation>
    </message>
    <message>
        <source>Variable in a probe</source>
        <translation>探针里的变量</translation>
    </message>
    <message>
        <source>Variable where none is put in</source>
        <translation>不会代入变量的字段</translation>
    </message>
    <message>
        <source>Cores rounded up</source>
        <translation>CPU 数被向上取整</translation>
    </message>
    <message>
        <source>Limit of the whole node</source>
        <translation>得到的是整个节点的量</translation>
    </message>
    <message>
        <source>Label or annotation that is not there</source>
        <translation>不存在的标签或注解</translation>
    </message>
    <message>
        <source>Image name that cannot be read</source>
        <translation>无法解析的镜像名</translation>
    </message>
    <message>
        <source>Image that is never pulled</source>
        <translation>从不拉取的镜像</translation>
    </message>
    <message>
        <source>Image volume that asks all the time</source>
        <translation>不断询问仓库的镜像卷</translation>
    </message>
    <message>
        <source>Port name that the container does not have</source>
        <translation>容器没有这个端口名</translation>
    </message>
    <message>
        <source>Probe on the loopback of the node</source>
        <translation>探测的是节点的回环地址</translation>
    </message>
    <message>
        <source>Probe command in one text</source>
        <translation>探针命令写成一个字符串</translation>
    </message>
    <message>
        <source>TCP probe on a UDP port</source>
        <translation>用 TCP 探测 UDP 端口</translation>
    </message>
    <message>
        <source>Killed before it is up</source>
        <translation>还没启动完就被杀</translation>
    </message>
    <message>
        <source>Liveness without a restart</source>
        <translation>存活探针只杀不重启</translation>
    </message>
    <message>
        <source>TCP hook</source>
        <translation>TCP 回调</translation>
    </message>
    <message>
        <source>Hook command in one text</source>
        <translation>回调命令写成一个字符串</translation>
    </message>
    <message>
        <source>preStop uses the whole grace period</source>
        <translation>preStop 用完了宽限期</translation>
    </message>
    <message>
        <source>postStart asks too early</source>
        <translation>postStart 请求得太早</translation>
    </message>
    <message>
        <source>preStop of a sidecar</source>
        <translation>边车容器的 preStop</translation>
    </message>
    <message>
        <source>Two listeners on one port</source>
        <translation>两个容器监听同一端口</translation>
    </message>
    <message>
        <source>hostPort of an init container</source>
        <translation>Init 容器的 hostPort</translation>
    </message>
    <message>
        <source>Name server that is dropped</source>
        <translation>会被丢掉的名字服务器</translation>
    </message>
    <message>
        <source>Full host name without a domain</source>
        <translation>没有域名的 FQDN</translation>
    </message>
    <message>
        <source>Host name with hostNetwork</source>
        <translation>hostNetwork 下的主机名</translation>
    </message>
    <message>
        <source>hostAliases beside a mount</source>
        <translation>hostAliases 被挂载遮住</translation>
    </message>
    <message>
        <source>Server on loopback only</source>
        <translation>服务只监听回环地址</translation>
    </message>
    <message>
        <source>subPath that is never updated</source>
        <translation>subPath 不会更新</translation>
    </message>
    <message>
        <source>subPath that is not in the volume</source>
        <translation>卷里没有这个 subPath</translation>
    </message>
    <message>
        <source>File that becomes a folder</source>
        <translation>文件会变成目录</translation>
    </message>
    <message>
        <source>Mount that hides the system</source>
        <translation>遮住系统目录的挂载</translation>
    </message>
    <message>
        <source>One path mounted twice</source>
        <translation>同一路径挂载了两次</translation>
    </message>
    <message>
        <source>Mount inside a read-only one</source>
        <translation>挂载在只读目录里面</translation>
    </message>
    <message>
        <source>Volume that is read-only anyway</source>
        <translation>总是只读的卷</translation>
    </message>
    <message>
        <source>Secret that the group may read</source>
        <translation>组也能读的密钥</translation>
    </message>
    <message>
        <source>File mode in decimal</source>
        <translation>用十进制写的文件权限</translation>
    </message>
    <message>
        <source>Unknown medium</source>
        <translation>未知的介质</translation>
    </message>
    <message>
        <source>Huge pages without a limit</source>
        <translation>没有设置巨页限制</translation>
    </message>
    <message>
        <source>Memory volume as large as the limit</source>
        <translation>内存卷不小于内存限制</translation>
    </message>
    <message>
        <source>Volume larger than the storage limit</source>
        <translation>卷大于存储限制</translation>
    </message>
    <message>
        <source>Hardly any memory</source>
        <translation>内存小到无法运行</translation>
    </message>
    <message>
        <source>CPU limit below the least</source>
        <translation>CPU 限制低于下限</translation>
    </message>
    <message>
        <source>Storage limit of an init container</source>
        <translation>Init 容器的存储限制</translation>
    </message>
    <message>
        <source>Root that is refused</source>
        <translation>被拒绝的 root</translation>
    </message>
    <message>
        <source>Image that runs as root</source>
        <translation>以 root 运行的镜像</translation>
    </message>
    <message>
        <source>Capability with CAP_</source>
        <translation>带 CAP_ 的权能名</translation>
    </message>
    <message>
        <source>Capability without root</source>
        <translation>非 root 用户的权能</translation>
    </message>
    <message>
        <source>Setting that privileged overrides</source>
        <translation>被 privileged 覆盖的设置</translation>
    </message>
    <message>
        <source>Read-only root without a place to write</source>
        <translation>只读根文件系统缺少可写目录</translation>
    </message>
    <message>
        <source>Sysctl that nodes refuse</source>
        <translation>节点会拒绝的 sysctl</translation>
    </message>
    <message>
        <source>Label that contradicts os</source>
        <translation>标签与 os 矛盾</translation>
    </message>
    <message>
        <source>Linux setting in a Windows Pod</source>
        <translation>Windows Pod 里的 Linux 设置</translation>
    </message>
    <message>
        <source>Windows Pod on any node</source>
        <translation>Windows Pod 没有选节点</translation>
    </message>
    <message>
        <source>Fixed uid of a static Pod</source>
        <translation>静态 Pod 的固定 uid</translation>
    </message>
    <message>
        <source>Scheduling of a static Pod</source>
        <translation>静态 Pod 的调度设置</translation>
    </message>
    <message>
        <source>Static Pod that stays finished</source>
        <translation>结束后不再运行的静态 Pod</translation>
    </message>
    <message>
        <source>“%1” is sent to the background with &amp;, the shell ends, and the container with it; what was left is killed. Take the &amp; off, best with exec in front.</source>
        <translation>“%1”用 &amp; 放到了后台，Shell 随即结束，容器也跟着结束，留下的进程会被杀死。请去掉 &amp;，最好在前面加 exec。</translation>
    </message>
    <message>
        <source>“%1” goes to the background by itself, so the container ends at once and is restarted again and again. Keep it in the foreground: %2.</source>
        <translation>“%1”默认转入后台，容器会立即结束并反复重启。请让它在前台运行：%2。</translation>
    </message>
    <message>
        <source>“%2” sends “%1” to the background, so the container ends at once and is restarted again and again. Take it out. %3</source>
        <translation>“%2”让“%1”转入后台，容器会立即结束并反复重启。请去掉它。%3</translation>
    </message>
    <message>
        <source>“%1” starts a service and returns; then the container ends and the service is killed. Start the program itself, in the foreground.</source>
        <translation>“%1”启动服务后就返回，容器随之结束，服务也被杀死。请直接在前台启动程序本身。</translation>
    </message>
    <message>
        <source>A shell takes only the one text behind -c as script; “%1” becomes a parameter that nobody reads. Put everything into one text.</source>
        <translation>Shell 只把 -c 后面的一段文字当作脚本，“%1”成了没人读取的参数。请把全部内容写进同一段文字。</translation>
    </message>
    <message>
        <source>A program named “%1”, blanks and all, is looked for and not found. Make each word an item of its own, or run it with sh -c.</source>
        <translation>系统会去找名为“%1”（连同空格）的程序，结果找不到。请把每个词写成单独一项，或用 sh -c 运行。</translation>
    </message>
    <message>
        <source>“%1” stands under command already; here it becomes its first argument. Take it out.</source>
        <translation>command 里已有“%1”，这里它成了自己的第一个参数。请去掉。</translation>
    </message>
    <message>
        <source>No shell reads this command, so “%1” is handed over as an argument. Run it with command: [sh, -c] and the line as one text.</source>
        <translation>这条命令不经过 Shell，“%1”只会被当作参数传入。请用 command: [sh, -c]，并把整行写成一段文字。</translation>
    </message>
    <message>
        <source>“%1” ends at once; with restartPolicy Always the container is started again and again (CrashLoopBackOff), although nothing failed. Use OnFailure or Never, or a program that stays.</source>
        <translation>“%1”会立即结束；restartPolicy 为 Always 时容器会反复重启（CrashLoopBackOff），尽管没有出错。请用 OnFailure 或 Never，或换成持续运行的程序。</translation>
    </message>
    <message>
        <source>The image “%1” runs nothing that stays: without a terminal it ends at once. Give it a command, or stdin and tty for a shell.</source>
        <translation>镜像“%1”没有常驻程序：没有终端时会立即结束。请写上 command；若要 Shell，请打开 stdin 和 tty。</translation>
    </message>
    <message>
        <source>Init container “%1” never ends, so nothing behind it ever starts. If it has to run all the time, make it a sidecar with restartPolicy: Always.</source>
        <translation>Init 容器“%1”不会结束，后面的容器永远不会启动。若要它一直运行，请加 restartPolicy: Always，使它成为边车容器。</translation>
    </message>
    <message>
        <source>$(%1) is defined further down, and only variables above are put in: the text stays as it is. Move %1 up.</source>
        <translation>$(%1) 定义在后面，而只有前面的变量才会代入，这段文字会原样保留。请把 %1 移到前面。</translation>
    </message>
    <message>
        <source>$(%1) is not defined in this container, so the text stays as it is (variables of the image do not count). Define it, or write $$(%1) if that text is meant.</source>
        <translation>这个容器没有定义 $(%1)，这段文字会原样保留（镜像自带的变量不算）。请定义它；若就要这段文字，请写 $$(%1)。</translation>
    </message>
    <message>
        <source>$(%1) is not defined in env, so the program gets the text as it stands (variables of the image do not count). Define it in env.</source>
        <translation>env 里没有定义 $(%1)，程序拿到的就是这段原文（镜像自带的变量不算）。请在 env 里定义它。</translation>
    </message>
    <message>
        <source>Nothing is put in for $(%1) in the command of a hook; a shell would even run it as a command. Use a shell and $%1.</source>
        <translation>回调的命令里不会代入 $(%1)，Shell 甚至会把它当命令执行。请用 Shell，并写成 $%1。</translation>
    </message>
    <message>
        <source>The command of a probe knows only variables with a plain value: for $(%1) it gets an empty or unexpanded text. Use a shell and $%1.</source>
        <translation>探针的命令只认识直接写值的变量：$(%1) 得到的是空值或未展开的文字。请用 Shell，并写成 $%1。</translation>
    </message>
    <message>
        <source>Nothing is replaced in %1: “%2” is taken as it stands. (For mounts there is subPathExpr.)</source>
        <translation>%1 里不会代入变量，“%2”会被原样使用。（挂载可以用 subPathExpr。）</translation>
    </message>
    <message>
        <source>Without a divisor the program is told whole cores: %1 become %2. Set divisor: 1m.</source>
        <translation>没有 divisor 时，程序得到的是整核数：%1 变成 %2。请设置 divisor: 1m。</translation>
    </message>
    <message>
        <source>The container has no %1, so the program is told what the whole node has. Set the limit.</source>
        <translation>容器没有设置 %1，程序得到的是整个节点的量。请设置这个限制。</translation>
    </message>
    <message>
        <source>The Pod has no %1, so the variable is empty. Add it under metadata.</source>
        <translation>Pod 没有 %1，变量会是空值。请在 metadata 里加上。</translation>
    </message>
    <message>
        <source>“%1” is no image name, and the container waits with InvalidImageName. Names have small letters, no blanks and no https:// in front.</source>
        <translation>“%1”不是有效的镜像名，容器会停在 InvalidImageName。镜像名用小写字母，不能有空格，前面不能写 https://。</translation>
    </message>
    <message>
        <source>With imagePullPolicy Never the container starts only on nodes that have “%1” already; elsewhere it waits with ErrImageNeverPull. Use IfNotPresent.</source>
        <translation>imagePullPolicy 为 Never 时，只有已有“%1”的节点才能启动容器，其他节点会停在 ErrImageNeverPull。请用 IfNotPresent。</translation>
    </message>
    <message>
        <source>With pullPolicy Always the registry is asked for “%1” at every look at the Pod, each minute or so. Name a version and use IfNotPresent.</source>
        <translation>pullPolicy 为 Always 时，每次同步 Pod（约每分钟一次）都会向仓库询问“%1”。请写明版本，并用 IfNotPresent。</translation>
    </message>
    <message>
        <source>This container declares no port named “%1”. Every attempt is void then: never ready, and never killed either. Declare the port or write its number.</source>
        <translation>这个容器没有名为“%1”的端口。每次探测都会作废：永远不就绪，也永远不会被杀。请声明该端口，或写端口号。</translation>
    </message>
    <message>
        <source>Probes leave from the node, so “%1” is the node and not the Pod. Take host out, and let the program listen on all addresses; or use exec.</source>
        <translation>探测是从节点发出的，“%1”指的是节点而不是 Pod。请去掉 host，并让程序监听所有地址；或改用 exec。</translation>
    </message>
    <message>
        <source>No shell reads the command of a probe: a program named “%1” is not found, the attempt is void, and the probe never decides anything. Make each word an item, or use sh -c.</source>
        <translation>探针的命令不经过 Shell：找不到名为“%1”的程序，探测作废，探针永远得不出结果。请把每个词写成单独一项，或用 sh -c。</translation>
    </message>
    <message>
        <source>Port %1 is declared as UDP, but this probe connects over TCP and so always fails. Use exec, or declare the port as TCP.</source>
        <translation>端口 %1 声明为 UDP，而这个探针用 TCP 连接，总会失败。请用 exec，或把端口声明为 TCP。</translation>
    </message>
    <message>
        <source>The container may be killed after %1 s, yet readiness waits %2 s for the program to come up. Add a startupProbe whose periodSeconds × failureThreshold covers it.</source>
        <translation>容器 %1 秒后就可能被杀，而就绪探针认为程序要 %2 秒才能启动。请加上（或放宽）startupProbe，使 periodSeconds × failureThreshold 足够长。</translation>
    </message>
    <message>
        <source>With restartPolicy Never this probe kills the container and nobody starts it again. Take it out, or change the policy.</source>
        <translation>restartPolicy 为 Never 时，这个探针会杀死容器，却不会再启动它。请去掉探针，或修改策略。</translation>
    </message>
    <message>
        <source>tcpSocket is accepted in a hook but always fails on the node: after start it kills the container. Use exec, httpGet or sleep.</source>
        <translation>回调里写 tcpSocket 会被接受，但在节点上总会失败：用在 postStart 会使容器被杀。请用 exec、httpGet 或 sleep。</translation>
    </message>
    <message>
        <source>No shell reads the command of a hook: a program named “%1” is not found. Make each word an item, or use sh -c.</source>
        <translation>回调的命令不经过 Shell，找不到名为“%1”的程序。请把每个词写成单独一项，或用 sh -c。</translation>
    </message>
    <message>
        <source>preStop takes %1 s of a grace period of %2 s, so the program has only 2 s left after TERM. Make the wait shorter or terminationGracePeriodSeconds longer.</source>
        <translation>preStop 要 %1 秒，而宽限期只有 %2 秒，程序收到 TERM 后只剩 2 秒。请缩短等待，或调大 terminationGracePeriodSeconds。</translation>
    </message>
    <message>
        <source>postStart runs beside the start of the program, which may not listen yet; if the request fails, the container is killed. Use exec with retries, or a startupProbe.</source>
        <translation>postStart 与程序启动同时进行，此时程序可能还没监听；请求失败，容器就会被杀。请用带重试的 exec，或改用 startupProbe。</translation>
    </message>
    <message>
        <source>preStop of a sidecar runs at once when the Pod is stopped, not after the other containers have ended; only TERM waits for them. Do not shut anything down here that they still need.</source>
        <translation>Pod 停止时，边车容器的 preStop 会立即运行，并不等其他容器结束；只有 TERM 才等。请不要在这里关掉它们还要用的东西。</translation>
    </message>
    <message>
        <source>Container “%2” listens on port %1 too. The containers of a Pod share one network, so the second cannot open it and fails. Use another port.</source>
        <translation>容器“%2”也监听端口 %1。同一个 Pod 的容器共用一个网络，后启动的打不开端口，会失败。请换一个端口。</translation>
    </message>
    <message>
        <source>hostPort %1 of an init container or sidecar is reserved but never mapped. Declare it in a container.</source>
        <translation>Init 容器或边车容器的 hostPort %1 只会被预留，不会映射。请写在普通容器里。</translation>
    </message>
    <message>
        <source>The cluster’s own name server comes first and only 3 are used: “%1” is dropped. List two at most, or use dnsPolicy: None.</source>
        <translation>集群自己的名字服务器排在最前，而总共只用 3 个，“%1”会被丢掉。请最多写两个，或用 dnsPolicy: None。</translation>
    </message>
    <message>
        <source>setHostnameAsFQDN does nothing without a subdomain. Set spec.subdomain.</source>
        <translation>没有 subdomain 时，setHostnameAsFQDN 不起作用。请设置 spec.subdomain。</translation>
    </message>
    <message>
        <source>With hostNetwork programs see the host name of the node, not “%1”. Take it out.</source>
        <translation>使用 hostNetwork 时，程序看到的是节点的主机名，而不是“%1”。请去掉它。</translation>
    </message>
    <message>
        <source>This container mounts its own /etc/hosts, so hostAliases do not get there. Take one of the two out.</source>
        <translation>这个容器自己挂载了 /etc/hosts，hostAliases 不会写进去。请去掉其中之一。</translation>
    </message>
    <message>
        <source>The program listens on %1 only, but the probe comes from outside of the Pod and cannot reach it. Listen on all addresses (0.0.0.0 or ::), or probe with exec.</source>
        <translation>程序只监听 %1，而探测来自 Pod 之外，连不上。请监听所有地址（0.0.0.0 或 ::），或用 exec 探测。</translation>
    </message>
    <message>
        <source>Through subPath the file of “%1” stays as it was when the container started; later changes are not seen. Mount the whole volume as a folder if they should be.</source>
        <translation>用了 subPath，“%1”的文件会停留在容器启动时的样子，之后的改动看不到。需要更新时，请把整个卷挂载成目录。</translation>
    </message>
    <message>
        <source>The items of “%2” make no “%1”, so an empty folder of that name is mounted. Write a path of items.</source>
        <translation>“%2”的 items 里没有“%1”，挂载的会是同名的空目录。请写 items 里的 path。</translation>
    </message>
    <message>
        <source>“%1” does not exist in a new emptyDir, so it is made as a folder, not as a file. Mount the folder above, or write the file in an init container.</source>
        <translation>新的 emptyDir 里没有“%1”，它会被创建成目录而不是文件。请挂载上级目录，或用 Init 容器先写好文件。</translation>
    </message>
    <message>
        <source>This hides everything the image has in %1, programs and settings too. Mount to a folder of its own, or single files with subPath.</source>
        <translation>这会遮住镜像里 %1 的全部内容，包括程序和配置。请挂载到单独的目录，或用 subPath 挂载单个文件。</translation>
    </message>
    <message>
        <source>%1 is mounted twice (a slash at the end makes no difference); one hides the other. Choose another path.</source>
        <translation>%1 挂载了两次（末尾的斜杠没有区别），其中一个会被遮住。请换一个路径。</translation>
    </message>
    <message>
        <source>%1 lies inside the read-only mount %2. The folder must exist in that volume already, else the container does not start.</source>
        <translation>%1 在只读挂载 %2 的里面。那个卷里必须已有这个目录，否则容器无法启动。</translation>
    </message>
    <message>
        <source>A volume of kind %1 is read-only whatever is written here. Copy the files to an emptyDir if they have to be changed.</source>
        <translation>%1 类型的卷总是只读，这里怎么写都一样。需要修改文件时，请复制到 emptyDir。</translation>
    </message>
    <message>
        <source>fsGroup gives the group the right to read too, so mode %1 does not stay; programs such as ssh refuse a key like that. Do without fsGroup, or copy the file.</source>
        <translation>fsGroup 会让组也可读，权限 %1 保不住；ssh 之类的程序会拒绝这样的密钥。请去掉 fsGroup，或把文件复制出来。</translation>
    </message>
    <message>
        <source>%1 without a leading 0 is a decimal number and means the mode %2. Write 0%1.</source>
        <translation>没有前导 0 的 %1 是十进制数，对应的权限是 %2。请写 0%1。</translation>
    </message>
    <message>
        <source>There is no medium “%1”: the volume cannot be mounted and the Pod stays pending. Use Memory, HugePages or nothing.</source>
        <translation>没有“%1”这种介质：卷无法挂载，Pod 会一直 Pending。请用 Memory、HugePages，或不写。</translation>
    </message>
    <message>
        <source>Medium %1 needs huge pages in the limits of a container, such as hugepages-2Mi. Without them the Pod stays pending.</source>
        <translation>介质 %1 要求容器的 limits 里有巨页，例如 hugepages-2Mi。否则 Pod 会一直 Pending。</translation>
    </message>
    <message>
        <source>What is written here counts as memory of the container: %1 do not fit under its limit of %2, and it is killed before the volume is full. Raise the limit or lower sizeLimit.</source>
        <translation>写到这里的数据计入容器内存：%1 超出了 %2 的限制，卷还没满容器就会被杀。请提高限制，或减小 sizeLimit。</translation>
    </message>
    <message>
        <source>The Pod is evicted at %2 of local storage in all, long before this volume reaches %1. Raise the ephemeral-storage limits or lower sizeLimit.</source>
        <translation>Pod 的本地存储总共到 %2 就会被驱逐，这个卷到不了 %1。请提高 ephemeral-storage 的限制，或减小 sizeLimit。</translation>
    </message>
    <message>
        <source>%1 is less than one Mi of memory, with which no program starts. Was a unit such as Mi forgotten?</source>
        <translation>%1 还不到 1Mi 内存，任何程序都无法启动。是不是漏写了 Mi 之类的单位？</translation>
    </message>
    <message>
        <source>A cpu limit of %1 acts as 10m; the kernel knows no less. Write 10m or more.</source>
        <translation>%1 的 cpu 限制实际按 10m 生效，内核不支持更小的值。请写 10m 或更大。</translation>
    </message>
    <message>
        <source>The ephemeral-storage limit of an init container or sidecar is not watched by itself. Use sizeLimit of its volumes.</source>
        <translation>Init 容器和边车容器自己的 ephemeral-storage 限制不会单独检查。请用卷的 sizeLimit。</translation>
    </message>
    <message>
        <source>runAsNonRoot forbids what runAsUser: 0 asks for; the container waits with CreateContainerConfigError. Set another user, or take runAsNonRoot out.</source>
        <translation>runAsNonRoot 禁止 root，而 runAsUser: 0 要求 root；容器会停在 CreateContainerConfigError。请换一个用户，或去掉 runAsNonRoot。</translation>
    </message>
    <message>
        <source>The image “%1” runs as root, which runAsNonRoot forbids; the container waits with CreateContainerConfigError. Set runAsUser.</source>
        <translation>镜像“%1”以 root 运行，而 runAsNonRoot 不允许；容器会停在 CreateContainerConfigError。请设置 runAsUser。</translation>
    </message>
    <message>
        <source>Capabilities are written without CAP_ here: %2, not %1.</source>
        <translation>这里的权能名不带 CAP_：写 %2，不写 %1。</translation>
    </message>
    <message>
        <source>The program does not run as root, so the added capability %1 as a rule does nothing for it. Set it on the program file in the image, or run as root.</source>
        <translation>程序不以 root 运行，添加的权能 %1 通常对它不起作用。请在镜像里给程序文件设置权能，或以 root 运行。</translation>
    </message>
    <message>
        <source>%1 does nothing in a privileged container. Take privileged out if it is meant to protect.</source>
        <translation>%1 在特权容器里不起作用。若要靠它保护，请去掉 privileged。</translation>
    </message>
    <message>
        <source>The image “%1” has to write to %2, which is read-only here, so it does not start. Mount an emptyDir there.</source>
        <translation>镜像“%1”需要写 %2，这里是只读的，无法启动。请在那里挂载 emptyDir。</translation>
    </message>
    <message>
        <source>“%1” is not among the safe sysctls: nodes refuse the Pod (SysctlForbidden) unless their kubelet allows it. Ask for it in allowedUnsafeSysctls, or take it out.</source>
        <translation>“%1”不在安全的 sysctl 之列：除非节点的 kubelet 允许，否则节点会拒绝 Pod（SysctlForbidden）。请在 allowedUnsafeSysctls 里放行，或去掉它。</translation>
    </message>
    <message>
        <source>The label kubernetes.io/os says “%1”, spec.os says “%2”; the node refuses the Pod. Take the label out.</source>
        <translation>标签 kubernetes.io/os 是“%1”，spec.os 却是“%2”，节点会拒绝这个 Pod。请去掉标签。</translation>
    </message>
    <message>
        <source>The Pod is for Windows nodes, where %1 does not exist. Take it out, or use windowsOptions.</source>
        <translation>这个 Pod 面向 Windows 节点，那里没有 %1。请去掉，或使用 windowsOptions。</translation>
    </message>
    <message>
        <source>spec.os does not choose the node: on a Linux node the Pod is refused (PodOSNotSupported). Add nodeSelector: {kubernetes.io/os: windows}.</source>
        <translation>spec.os 不负责选节点：落到 Linux 节点上会被拒绝（PodOSNotSupported）。请加上 nodeSelector: {kubernetes.io/os: windows}。</translation>
    </message>
    <message>
        <source>With a fixed uid an edit of the file only restarts containers whose image changed; the rest takes effect at the next start or never. Take uid out.</source>
        <translation>uid 固定时，修改文件只会重启镜像变了的容器，其他改动要到下次启动才生效，甚至不生效。请去掉 uid。</translation>
    </message>
    <message>
        <source>%1 is not looked at: no scheduler takes part in a static Pod. Take it out.</source>
        <translation>%1 不起作用：静态 Pod 不经过调度器。请去掉。</translation>
    </message>
    <message>
        <source>With restartPolicy %1 a finished static Pod runs again only when its file changes. Use Always for a service.</source>
        <translation>restartPolicy 为 %1 时，结束的静态 Pod 要到文件改动才会再运行。服务请用 Always。</translation>
    </message>
    <message>
        <source>A kubelet&apos;s configuration has the kind KubeletConfiguration; this is “%1”.</source>
        <translation>kubelet 配置的 kind 应为 KubeletConfiguration，这里是“%1”。</translation>
    </message>
    <message>
        <source>The kubelet reads its configuration in the version %2 only, not in “%1”.</source>
        <translation>kubelet 只认 %2 版本的配置，不认“%1”。</translation>
    </message>
    <message>
        <source>The kubelet knows no setting %1: it complains in its log and goes on without it. Write %2.</source>
        <translation>kubelet 没有 %1 这个设置：它只会在日志里抱怨一句，然后当它不存在。应写 %2。</translation>
    </message>
    <message>
        <source>Kubelets of the versions 1.30 to 1.36 know no setting %1: they complain in their log and go on without it.</source>
        <translation>1.30 到 1.36 版的 kubelet 都没有 %1 这个设置：它们只会在日志里抱怨一句，然后当它不存在。</translation>
    </message>
    <message>
        <source>%1 must be text. The kubelet cannot read the file and does not start.</source>
        <translation>%1 必须是文本。否则 kubelet 读不了这个文件，不会启动。</translation>
    </message>
    <message>
        <source>“%1” is taken from the folder of this configuration file on. A path that begins with / says where it is.</source>
        <translation>“%1”是相对路径，从这个配置文件所在的目录算起。以 / 开头的路径才能说清楚在哪里。</translation>
    </message>
    <message>
        <source>“%1” is no address that the kubelet can fetch: it has to begin with https:// or http://.</source>
        <translation>“%1”不是 kubelet 能取的地址：要以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Whoever can change what comes from this address rules the node, and http:// can be changed on its way. Use https://.</source>
        <translation>谁能改动这个地址返回的内容，谁就控制了节点；http:// 在途中可能被改。请用 https://。</translation>
    </message>
    <message>
        <source>staticPodURLHeader is a map: each header&apos;s name with the list of its values. The kubelet cannot read the file and does not start.</source>
        <translation>staticPodURLHeader 是一个映射：每个请求头的名字对应一个值的列表。否则 kubelet 读不了这个文件，不会启动。</translation>
    </message>
    <message>
        <source>Without a staticPodURL nothing is fetched, so these headers are never sent.</source>
        <translation>没有 staticPodURL，就什么也不会取，这些请求头永远不会发出去。</translation>
    </message>
    <message>
        <source>The values of the header %1 must be a list of texts, also a single one: [&quot;…&quot;]. The kubelet cannot read the file and does not start.</source>
        <translation>请求头 %1 的值必须是文本列表，只有一个值也要写成 [&quot;…&quot;]。否则 kubelet 读不了这个文件，不会启动。</translation>
    </message>
    <message>
        <source>%1 is a time with its unit, such as 20s or 1m30s. The kubelet cannot read the file and does not start.</source>
        <translation>%1 是带单位的时间，例如 20s 或 1m30s。否则 kubelet 读不了这个文件，不会启动。</translation>
    </message>
    <message>
        <source>%1 is written twice. The kubelet takes the last one.</source>
        <translation>%1 写了两次，kubelet 取最后一个。</translation>
    </message>
    <message>
        <source>%1 counts in powers of ten, which is up to 7 % less than “%1i” (k, M, G against Ki, Mi, Gi). Programs mostly count in powers of two; write “%1i” if you mean that.</source>
        <translation>%1 以十的幂计，比“%1i”最多少 7 %（k、M、G 与 Ki、Mi、Gi 之别）。程序大多以二的幂计；若是这个意思，请写“%1i”。</translation>
    </message>
    <message>
        <source>Memory in powers of ten</source>
        <translation>以十的幂计的内存</translation>
    </message>
    <message>
        <source>The check of %1 failed (%2). That is a fault of Podwright, not of the manifest; what this part would have found is missing.</source>
        <translation>“%1”部分的检查失败（%2）。这是 Podwright 的错误，不是清单的错误；这部分本应发现的问题因此缺失。</translation>
    </message>
</context>
<context>
    <name>podwright::DialogPrompt</name>
    <message>
        <source>Manifests (*.yaml *.yml *.json *.kyaml)</source>
        <translation>清单 (*.yaml *.yml *.json *.kyaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Manifest</source>
        <translation>打开清单</translation>
    </message>
    <message>
        <source>Save Manifest As</source>
        <translation>清单另存为</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要保存对 %1 的修改吗？</translation>
    </message>
    <message>
        <source>Without saving, the changes are lost.</source>
        <translation>如果不保存，修改将丢失。</translation>
    </message>
    <message>
        <source>You have changes of your own. Loading the file takes them out of the window; undo brings them back.</source>
        <translation>你有未保存的修改。载入文件会替换窗口中的内容；撤销可以找回。</translation>
    </message>
    <message>
        <source>Undo brings the present text back.</source>
        <translation>撤销可以找回现在的文本。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序修改。</translation>
    </message>
    <message>
        <source>&amp;Load the File</source>
        <translation>载入文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep My Text</source>
        <translation>保留我的文本(&amp;K)</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>存放文件的文件夹</translation>
    </message>
</context>
<context>
    <name>podwright::DiffCommand</name>
    <message>
        <source>Standard input can be read once only. Name a file for one side.</source>
        <translation>标准输入只能读取一次。请为其中一方指定文件。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>“%1” is no format; text and json are.</source>
        <translation>“%1”不是可用的格式；可用 text 和 json。</translation>
    </message>
    <message>
        <source>Two files are needed.</source>
        <translation>需要两个文件。</translation>
    </message>
    <message>
        <source>%1:%2:%3: %4</source>
        <translation>%1:%2:%3：%4</translation>
    </message>
    <message>
        <source>Tell what two manifests have different in their data</source>
        <translation>说明两份清单的数据有哪些不同</translation>
    </message>
</context>
<context>
    <name>podwright::EditorGutter</name>
    <message>
        <source>Line numbers</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>podwright::EditorNavigation</name>
    <message>
        <source>No name that is declared somewhere stands here.</source>
        <translation>这里没有可以跳转的名称。</translation>
    </message>
    <message>
        <source>Line %1: %2 (declared here)</source>
        <translation>第 %1 行：%2（在此声明）</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The caret stands in no list.</source>
        <translation>光标不在列表中。</translation>
    </message>
</context>
<context>
    <name>podwright::EnvironmentPage</name>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Variables in the order in which they are set</source>
        <translation>按设置顺序排列的环境变量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Add All of a Config Map</source>
        <translation>添加整个 ConfigMap</translation>
    </message>
    <message>
        <source>Paste .env</source>
        <translation>粘贴 .env</translation>
    </message>
    <message>
        <source>Take NAME=value or export lines from the clipboard (Ctrl+V in the table)</source>
        <translation>从剪贴板读取 NAME=value 或 export 行（在表格中按 Ctrl+V）</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Key of a config map</source>
        <translation>ConfigMap 的键</translation>
    </message>
    <message>
        <source>Key of a Secret</source>
        <translation>Secret 的键</translation>
    </message>
    <message>
        <source>Field of the Pod</source>
        <translation>Pod 的字段</translation>
    </message>
    <message>
        <source>Resource of a container</source>
        <translation>容器的资源</translation>
    </message>
    <message>
        <source>File in a volume</source>
        <translation>卷中的文件</translation>
    </message>
    <message>
        <source>All of a config map</source>
        <translation>整个 ConfigMap</translation>
    </message>
    <message>
        <source>All of a Secret</source>
        <translation>整个 Secret</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>多个来源</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>replaced further down</source>
        <translation>被后面的同名变量取代</translation>
    </message>
    <message>
        <source>known when it starts</source>
        <translation>启动时才知道</translation>
    </message>
    <message>
        <source>A variable has one source; the server refuses more. Choose one above.</source>
        <translation>一个变量只能有一个来源，多了会被服务器拒绝。请在上方选择一个。</translation>
    </message>
    <message>
        <source>This is not what Kubernetes expects here. It stays until you choose a source above.</source>
        <translation>这里的内容不符合 Kubernetes 的要求。在上方选择来源之前会原样保留。</translation>
    </message>
    <message>
        <source>A variable of this name further down replaces it.</source>
        <translation>后面的同名变量会取代它。</translation>
    </message>
    <message>
        <source>%1 is set only further down, so the text stays as it is. Move it above this one.</source>
        <translation>%1 在后面才设置，因此原文保持不变。请把它移到前面。</translation>
    </message>
    <message>
        <source>%1 may come from a config map or Secret; else the text stays as it is.</source>
        <translation>%1 可能来自 ConfigMap 或 Secret；否则原文保持不变。</translation>
    </message>
    <message>
        <source>Nobody sets %1 before: the text stays as it is.</source>
        <translation>前面没有设置 %1：原文保持不变。</translation>
    </message>
    <message>
        <source>The clipboard has no lines of the form NAME=value.</source>
        <translation>剪贴板中没有 NAME=value 形式的行。</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) taken from the clipboard.</source>
        <translation>
            <numerusform>已从剪贴板读取 %n 个变量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines left out: %1.</source>
        <translation>略过的行：%1。</translation>
    </message>
</context>
<context>
    <name>podwright::ExerciseBox</name>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open the exercise&apos;s manifest in the editor</source>
        <translation>在编辑器里打开这个练习的清单</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>练习 %1／%2</translation>
    </message>
    <message>
        <source>★ Solved</source>
        <translation>★ 已完成</translation>
    </message>
</context>
<context>
    <name>podwright::ExerciseText</name>
    <message>
        <source>The kubelet accepts it as a static Pod</source>
        <translation>kubelet 接受它作为静态 Pod</translation>
    </message>
    <message>
        <source>The API server accepts it</source>
        <translation>API 服务器接受它</translation>
    </message>
    <message>
        <source>The finding %1 is gone</source>
        <translation>问题 %1 已消除</translation>
    </message>
    <message>
        <source>Pod Security level %1</source>
        <translation>Pod 安全级别为 %1</translation>
    </message>
    <message>
        <source>QoS class %1</source>
        <translation>QoS 类为 %1</translation>
    </message>
    <message>
        <source>%1 is set</source>
        <translation>已设置 %1</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>没有设置 %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 的值为 %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 的值不是 %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 包含“%2”</translation>
    </message>
    <message>
        <source>%1: there are %2</source>
        <translation>%1 共有 %2 个</translation>
    </message>
    <message>
        <source>%1: all are different</source>
        <translation>%1 各不相同</translation>
    </message>
</context>
<context>
    <name>podwright::ExplainCommand</name>
    <message>
        <source>The language is en, zh or both.</source>
        <translation>语言只能是 en、zh 或 both。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>这里多了“%1”。</translation>
    </message>
    <message>
        <source>Name a field or a type, such as spec.containers.image.</source>
        <translation>请指定字段或类型，例如 spec.containers.image。</translation>
    </message>
    <message>
        <source>A Pod has no field %1.</source>
        <translation>Pod 没有字段 %1。</translation>
    </message>
    <message>
        <source>A Pod has no field %1. Did you mean %2?</source>
        <translation>Pod 没有字段 %1。是不是想写 %2？</translation>
    </message>
    <message>
        <source>Explain a field or a type of a Pod</source>
        <translation>说明 Pod 的某个字段或类型</translation>
    </message>
</context>
<context>
    <name>podwright::Explanation</name>
    <message>
        <source>The server compares each name with the schema, upper and lower case included. With strict checking, which kubectl uses, an unknown name is refused; without it the field would be dropped in silence.</source>
        <translation>服务器会把每个字段名与模式逐一比对，并区分大小写。kubectl 使用严格检查，未知的名称会被拒绝；若不严格，该字段会被悄悄丢弃。</translation>
    </message>
    <message>
        <source>A map has each key once. Readers of YAML differ in which of two they keep, so the server refuses both.</source>
        <translation>映射中每个键只能出现一次。不同的 YAML 解析器保留哪一个并不一致，因此服务器一概拒绝。</translation>
    </message>
    <message>
        <source>Each field has a type, and YAML gives a value its type by how it is written: 80 is a number, &quot;80&quot; is text, yes is a boolean.</source>
        <translation>每个字段都有类型，而 YAML 按写法决定值的类型：80 是数字，&quot;80&quot; 是文本，yes 是布尔值。</translation>
    </message>
    <message>
        <source>Nothing sensible can be assumed where this is missing, so it has no default.</source>
        <translation>缺少它时无法作出合理的假定，因此没有默认值。</translation>
    </message>
    <message>
        <source>Only the listed words are known, and each is written exactly so.</source>
        <translation>只认列出的这些词，而且写法必须完全一致。</translation>
    </message>
    <message>
        <source>An amount is a number with at most one suffix: m, k, M, G or Ki, Mi, Gi. There is no blank in it and no B behind.</source>
        <translation>数量由一个数字和至多一个后缀组成：m、k、M、G 或 Ki、Mi、Gi。中间没有空格，后面也不加 B。</translation>
    </message>
    <message>
        <source>The name becomes part of a host name or of a path on the node, so it keeps to what DNS allows in one label: small letters, digits and hyphens, at most 63, with a letter or digit at both ends.</source>
        <translation>名称会成为主机名或节点上路径的一部分，因此须符合 DNS 对单个标签的要求：小写字母、数字和连字符，最多 63 个，首尾为字母或数字。</translation>
    </message>
    <message>
        <source>The name is used in addresses and host names, so it keeps to what DNS allows: labels of small letters, digits and hyphens with dots between them, 253 characters in all.</source>
        <translation>名称用于地址和主机名，因此须符合 DNS 的要求：由小写字母、数字和连字符组成的若干段，以点分隔，总长不超过 253 个字符。</translation>
    </message>
    <message>
        <source>Labels are for selecting, so their values stay short and simple: at most 63 letters, digits, dots, hyphens and underscores. Free text belongs in annotations.</source>
        <translation>标签用于选择，因此值要简短：最多 63 个字母、数字、点、连字符和下划线。自由文本应放在注解中。</translation>
    </message>
    <message>
        <source>A key has a name and before it, if you like, a domain and a slash. The domain keeps the keys of different people apart.</source>
        <translation>键由名称构成，前面可以加上域名和斜杠。域名用来区分不同来源的键。</translation>
    </message>
    <message>
        <source>A Pod is there to run at least one container.</source>
        <translation>Pod 的用处就是至少运行一个容器。</translation>
    </message>
    <message>
        <source>The name of a container is used in paths of its logs and by commands, so it keeps to small letters, digits and hyphens.</source>
        <translation>容器名称会用在日志路径和命令中，因此只能用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Logs, exec and status find a container by its name alone, also among init containers.</source>
        <translation>日志、exec 和状态都只凭名称找到容器，Init 容器也包括在内。</translation>
    </message>
    <message>
        <source>The image holds the program; without it there is nothing to start.</source>
        <translation>镜像中装着程序；没有镜像就没有可以启动的东西。</translation>
    </message>
    <message>
        <source>A port is declared by its number; the name is only a handle for it.</source>
        <translation>端口以编号声明，名称只是它的代称。</translation>
    </message>
    <message>
        <source>TCP, UDP and SCTP number ports from 1 to 65535.</source>
        <translation>TCP、UDP 和 SCTP 的端口编号为 1 到 65535。</translation>
    </message>
    <message>
        <source>With hostNetwork the container listens on the node itself, so no port can be mapped to another.</source>
        <translation>使用 hostNetwork 时容器直接在节点上监听，因此端口不能映射到另一个端口。</translation>
    </message>
    <message>
        <source>On one address of a node a port can go to one container only.</source>
        <translation>在节点的同一个地址上，一个端口只能通向一个容器。</translation>
    </message>
    <message>
        <source>A mount names a volume of the same Pod; the list is spec.volumes.</source>
        <translation>挂载引用同一个 Pod 中的卷，卷列在 spec.volumes 中。</translation>
    </message>
    <message>
        <source>Two volumes at one path would hide each other.</source>
        <translation>同一路径上的两个卷会互相遮盖。</translation>
    </message>
    <message>
        <source>The source says where a volume comes from; that can be one place only.</source>
        <translation>来源说明卷从何而来，只能有一个。</translation>
    </message>
    <message>
        <source>Mounts find a volume by its name.</source>
        <translation>挂载凭名称找到卷。</translation>
    </message>
    <message>
        <source>A probe needs to be told what to try: a command, an HTTP request, a TCP connection or a gRPC call.</source>
        <translation>探针需要知道试什么：一条命令、一个 HTTP 请求、一个 TCP 连接或一次 gRPC 调用。</translation>
    </message>
    <message>
        <source>A probe or hook does one thing only. For two checks, write one command that does both.</source>
        <translation>一个探针或回调只做一件事。要做两项检查，请写一条兼顾两者的命令。</translation>
    </message>
    <message>
        <source>A container that is alive needs no second proof; only readiness may wait for several successes.</source>
        <translation>容器存活无需再次证明；只有就绪探针可以等待多次成功。</translation>
    </message>
    <message>
        <source>A variable gets its text either here or from elsewhere; with both, one of them would be ignored in silence.</source>
        <translation>变量的内容要么写在这里，要么取自别处；两者都写，其中一个会被悄悄忽略。</translation>
    </message>
    <message>
        <source>A request is what the node keeps free, a limit the most the container may take. More cannot be kept free than may be taken.</source>
        <translation>请求是节点预留的量，限制是容器最多可用的量。预留的不能多于可用的。</translation>
    </message>
    <message>
        <source>Only cpu, memory and huge pages can be shared out for the Pod as a whole.</source>
        <translation>只有 cpu、memory 和大页可以按整个 Pod 分配。</translation>
    </message>
    <message>
        <source>A workload finds its Pods by their labels. With other labels in the template it would make Pods for ever and never find them.</source>
        <translation>工作负载凭标签找到自己的 Pod。模板中的标签若不同，它会不停地创建 Pod，却永远找不到它们。</translation>
    </message>
    <message>
        <source>A Deployment, DaemonSet or StatefulSet keeps its Pods running, so a container that ends is always started again.</source>
        <translation>Deployment、DaemonSet 和 StatefulSet 要让 Pod 一直运行，因此结束的容器总会重新启动。</translation>
    </message>
    <message>
        <source>A Job waits for its Pods to end. With Always they never would.</source>
        <translation>Job 等待 Pod 结束。若为 Always，它们永远不会结束。</translation>
    </message>
    <message>
        <source>A privileged process has all rights already, so it cannot be kept from gaining more.</source>
        <translation>特权进程已拥有全部权限，因此谈不上阻止它获得更多权限。</translation>
    </message>
    <message>
        <source>Exists looks for the key only; there is nothing to compare a value with.</source>
        <translation>Exists 只看键是否存在，没有可与值比较的东西。</translation>
    </message>
    <message>
        <source>The cluster writes this itself. In a manifest it says nothing and may hinder creating the Pod.</source>
        <translation>这由集群自己写入。放在清单中没有意义，还可能妨碍创建 Pod。</translation>
    </message>
</context>
<context>
    <name>podwright::ExportCommand</name>
    <message>
        <source>“%1” is too much here.</source>
        <translation>这里多了“%1”。</translation>
    </message>
    <message>
        <source>Name the file to export.</source>
        <translation>请指定要导出的文件。</translation>
    </message>
    <message>
        <source>--to wants one of: %1.</source>
        <translation>--to 的取值应为以下之一：%1。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>未能写入 %1：%2。</translation>
    </message>
    <message>
        <source>Write a manifest in another form</source>
        <translation>把清单写成另一种格式</translation>
    </message>
    <message>
        <source>--defaults wants one of: %1.</source>
        <translation>--defaults 只能是以下之一：%1。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”不能作为 %2 的值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
</context>
<context>
    <name>podwright::ExportCommands</name>
    <message>
        <source>Picture of the Network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>The network panel saves the picture of the Pod: SVG, PNG, PDF or text.</source>
        <translation>Pod 的网络图在网络面板中保存：SVG、PNG、PDF 或文本。</translation>
    </message>
    <message>
        <source>Static Pod Bundle</source>
        <translation>静态 Pod 文件包</translation>
    </message>
    <message>
        <source>The assistant makes the manifest, the kubelet&apos;s configuration and notes for one node.</source>
        <translation>助手会为某个节点生成清单、kubelet 配置和安装说明。</translation>
    </message>
</context>
<context>
    <name>podwright::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Side &amp;by Side…</source>
        <translation>并排比较(&amp;B)…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Ch&amp;anges</source>
        <translation>改动(&amp;A)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Go There…</source>
        <translation>前往(&amp;G)…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>窗口中的文本</translation>
    </message>
    <message>
        <source>The manifest is long; the export is being made…</source>
        <translation>清单较长，正在生成导出内容…</translation>
    </message>
</context>
<context>
    <name>podwright::ExportFormText</name>
    <message>
        <source>YAML as It Is</source>
        <translation>原样 YAML</translation>
    </message>
    <message>
        <source>Cleaned YAML</source>
        <translation>清理后的 YAML</translation>
    </message>
    <message>
        <source>Normalised YAML</source>
        <translation>规范化的 YAML</translation>
    </message>
    <message>
        <source>Kustomize Base</source>
        <translation>Kustomize 基础（base）</translation>
    </message>
    <message>
        <source>Helm Chart</source>
        <translation>Helm Chart</translation>
    </message>
    <message>
        <source>The bytes of the text, nothing changed.</source>
        <translation>与文本逐字节相同，不作任何改动。</translation>
    </message>
    <message>
        <source>Without what the server and controllers write into a Pod: status, uid, managed fields…</source>
        <translation>去掉服务器和控制器写入 Pod 的内容：status、uid、managedFields 等。</translation>
    </message>
    <message>
        <source>One way of writing for all manifests that mean the same: easy to compare. Comments stay.</source>
        <translation>含义相同的清单都写成同一个样子，便于比较。注释保留。</translation>
    </message>
    <message>
        <source>YAML with brackets and quotes, as “kubectl get -o kyaml” prints it. Comments stay.</source>
        <translation>带括号和引号的 YAML，即 kubectl get -o kyaml 的输出风格。注释保留。</translation>
    </message>
    <message>
        <source>As “kubectl get -o json” prints it.</source>
        <translation>与 kubectl get -o json 的输出一致。</translation>
    </message>
    <message>
        <source>Keeps a number of equal Pods running and replaces them step by step when they change.</source>
        <translation>保持若干个相同的 Pod 运行，内容变化时逐步替换。</translation>
    </message>
    <message>
        <source>Pods with fixed names and volumes of their own, such as databases.</source>
        <translation>Pod 有固定的名称和各自的卷，适合数据库等。</translation>
    </message>
    <message>
        <source>One Pod on every node, such as log collectors.</source>
        <translation>每个节点运行一个 Pod，适合日志采集等。</translation>
    </message>
    <message>
        <source>Runs until it has succeeded.</source>
        <translation>运行到成功为止。</translation>
    </message>
    <message>
        <source>Starts a Job again and again, by the clock.</source>
        <translation>按时间表反复启动 Job。</translation>
    </message>
    <message>
        <source>The manifest with a kustomization.yaml, for overlays to build upon.</source>
        <translation>清单加上 kustomization.yaml，供 overlay 在其上叠加。</translation>
    </message>
    <message>
        <source>A chart whose values are the images, resources and replicas. Braces in the text are escaped.</source>
        <translation>一个 Chart，镜像、资源和副本数放在 values 中。文本里的花括号会被转义。</translation>
    </message>
</context>
<context>
    <name>podwright::ExportNoteText</name>
    <message>
        <source>A document of kind %1 stays as it is; only Pods are changed.</source>
        <translation>类型为 %1 的文档保持原样，只改动 Pod。</translation>
    </message>
    <message>
        <source>%1 was removed: the server or a controller writes it.</source>
        <translation>已删除 %1：它由服务器或控制器写入。</translation>
    </message>
    <message>
        <source>restartPolicy is %2 instead of %1, as this kind of workload demands.</source>
        <translation>restartPolicy 由 %1 改为 %2，这类工作负载只能这样写。</translation>
    </message>
    <message>
        <source>activeDeadlineSeconds was left out: only Pods and Jobs may have it.</source>
        <translation>去掉了 activeDeadlineSeconds：只有 Pod 和 Job 可以设置。</translation>
    </message>
    <message>
        <source>nodeName binds all copies to the node %1. Remove it, or use nodeSelector.</source>
        <translation>nodeName 会把所有副本固定在节点 %1 上。请删除，或改用 nodeSelector。</translation>
    </message>
    <message>
        <source>The Pods get names of their own, made by the %1.</source>
        <translation>Pod 的名字由 %1 另行生成。</translation>
    </message>
    <message>
        <source>The schedule is “%1”: change it to when the job shall run.</source>
        <translation>计划时间为“%1”，请改成任务应当运行的时间。</translation>
    </message>
    <message>
        <source>The label %1: %2 was added, since the selector needs one.</source>
        <translation>选择算符需要标签，已添加 %1: %2。</translation>
    </message>
    <message>
        <source>A Service named %1 leads to the declared ports.</source>
        <translation>名为 %1 的 Service 通向声明的端口。</translation>
    </message>
    <message>
        <source>There is no Service for %1: no container declares a port.</source>
        <translation>没有为 %1 生成 Service：没有容器声明端口。</translation>
    </message>
    <message>
        <source>%1 was taken out of its list: a file for the kubelet holds one Pod.</source>
        <translation>%1 已从列表里取出：给 kubelet 的一个文件只放一个 Pod。</translation>
    </message>
    <message>
        <source>The template of the %1 became a Pod: one on its node, without replicas and updates.</source>
        <translation>%1 的模板变成了一个 Pod：在它的节点上只有一个，没有副本，也没有更新。</translation>
    </message>
    <message>
        <source>The Pod had to be written anew, without its comments.</source>
        <translation>这个 Pod 只能重新写出，注释没有保留。</translation>
    </message>
    <message>
        <source>Other Pods of this document were left out: %1. Export each of them by itself.</source>
        <translation>这个文档里的其他 Pod 没有包括在内：%1 个。请分别导出。</translation>
    </message>
    <message>
        <source>Only the first document was taken: the kubelet does not look at what follows.</source>
        <translation>只取了第一个文档：后面的内容 kubelet 不看。</translation>
    </message>
    <message>
        <source>The first document holds no Pod, so the first one that does was taken.</source>
        <translation>第一个文档里没有 Pod，所以取了第一个有 Pod 的文档。</translation>
    </message>
    <message>
        <source>The name %1 was not taken: it can be given only to a single Pod.</source>
        <translation>没有采用名称 %1：只有单个 Pod 时才能指定名称。</translation>
    </message>
    <message>
        <source>The name is %2 instead of %1: this kind of workload allows less.</source>
        <translation>名称由 %1 改为 %2：这种工作负载对名称的限制更严。</translation>
    </message>
    <message>
        <source>%1 was written out: in a template the old annotation alone has no effect.</source>
        <translation>已写出 %1：在模板里，仅有旧注解不起作用。</translation>
    </message>
    <message>
        <source>JSON has no comments: they were left out.</source>
        <translation>JSON 没有注释，注释已省略。</translation>
    </message>
    <message>
        <source>Keys stand in the order of the schema.</source>
        <translation>键已按模式（schema）的顺序排列。</translation>
    </message>
    <message>
        <source>The order of the keys stayed: this text has anchors or a layout that do not allow another.</source>
        <translation>键的顺序保持不变：文本中的锚点或排版不允许调整。</translation>
    </message>
    <message>
        <source>Values that the server would fill in, now written out: %1.</source>
        <translation>已写出服务器会补上的默认值：%1 个。</translation>
    </message>
    <message>
        <source>Values left out because the server fills them in again: %1.</source>
        <translation>已省略服务器会重新补上的默认值：%1 个。</translation>
    </message>
    <message>
        <source>%1 stays as it is: it comes through an alias, or cannot be changed alone.</source>
        <translation>%1 保持不变：它来自别名，或者无法单独修改。</translation>
    </message>
    <message>
        <source>Kustomize gives every object the label %1: %2. Selectors stay as they are.</source>
        <translation>Kustomize 会给每个对象加上标签 %1: %2。选择算符保持不变。</translation>
    </message>
    <message>
        <source>The object in %1 has no metadata.name; Kustomize needs one.</source>
        <translation>%1 中的对象没有 metadata.name，而 Kustomize 需要它。</translation>
    </message>
    <message>
        <source>These values stand in values.yaml: %1.</source>
        <translation>以下值放在 values.yaml 中：%1。</translation>
    </message>
    <message>
        <source>%1 stays in the template: it is no plain image name.</source>
        <translation>%1 留在模板中：它不是单纯的镜像名称。</translation>
    </message>
    <message>
        <source>Braces that a template would read as its own, escaped: %1.</source>
        <translation>会被模板误认的花括号已转义：%1 处。</translation>
    </message>
</context>
<context>
    <name>podwright::ExportOptionsBox</name>
    <message>
        <source>Also make a &amp;Service for the declared ports</source>
        <translation>同时为声明的端口生成 Service(&amp;S)</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Write out what the server fills in</source>
        <translation>写出服务器会补上的值</translation>
    </message>
    <message>
        <source>Leave out what the server fills in</source>
        <translation>省略服务器会补上的值</translation>
    </message>
    <message>
        <source>&amp;Defaults:</source>
        <translation>默认值(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Replicas:</source>
        <translation>副本数(&amp;R)：</translation>
    </message>
    <message>
        <source>Sche&amp;dule:</source>
        <translation>时间表(&amp;D)：</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week: 0 * * * * is every full hour</source>
        <translation>分、时、日、月、星期：0 * * * * 表示每个整点</translation>
    </message>
</context>
<context>
    <name>podwright::ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>podwright::ExportSaver</name>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序修改。</translation>
    </message>
    <message>
        <source>It is no longer what was exported before. Overwriting loses the changes.</source>
        <translation>它已不是之前导出的内容，覆盖会丢失这些改动。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 没有写入。</translation>
    </message>
    <message>
        <source>There is no folder %1 any more. Choose another one.</source>
        <translation>文件夹 %1 已经不存在。请另选一个。</translation>
    </message>
    <message>
        <source>The folder holds other versions of these files. Overwrite them?</source>
        <translation>该文件夹中已有内容不同的这些文件。要覆盖吗？</translation>
    </message>
    <message>
        <source>The files were not written.</source>
        <translation>文件没有写入。</translation>
    </message>
</context>
<context>
    <name>podwright::FieldsCommand</name>
    <message>
        <source>“%1” makes no sense here.</source>
        <translation>“%1”在这里没有意义。</translation>
    </message>
    <message>
        <source>List every field of a Pod</source>
        <translation>列出 Pod 的所有字段</translation>
    </message>
</context>
<context>
    <name>podwright::FileCommands</name>
    <message>
        <source>%1 was removed by another program. Your text is still here; save it to keep it.</source>
        <translation>%1 已被其他程序删除。你的文本还在这里，保存即可保留。</translation>
    </message>
    <message>
        <source>Nothing can be kept for a crash in %1: %2 Save your work yourself.</source>
        <translation>无法在 %1 中写入崩溃恢复数据：%2 请自行保存。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>There is no %1. Check the name and the folder.</source>
        <translation>%1 不存在。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a manifest file in it.</source>
        <translation>%1 是文件夹。请选择其中的清单文件。</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>没有权限读取 %1。请检查文件权限。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. No manifest is; is it the right file?</source>
        <translation>%1 超过 64MiB，清单不会这么大。是不是选错了文件？</translation>
    </message>
    <message>
        <source>%1 is no text file. A manifest is YAML or JSON text.</source>
        <translation>%1 不是文本文件。清单是 YAML 或 JSON 文本。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file and is not opened.</source>
        <translation>%1 不是普通文件，没有打开。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Your text is still here; free some space or choose another place.</source>
        <translation>无法保存 %1：%2。你的文本还在这里；请腾出空间或换个位置保存。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read.</source>
        <translation>%1 在读入之后被其他程序修改过。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 at byte %2. It can be read but not changed; save it as UTF-8 with the program that wrote it.</source>
        <translation>%1 的第 %2 个字节不是合法的 UTF-8。可以查看但不能修改；请用原来的程序把它存为 UTF-8。</translation>
    </message>
    <message>
        <source>Saving replaces what the other program wrote.</source>
        <translation>保存会覆盖其他程序写入的内容。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>窗口中的文本</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的文本</translation>
    </message>
    <message>
        <source>Unsaved changes of %1 were kept when the program ended unexpectedly.</source>
        <translation>程序上次意外结束时，保留了 %1 的未保存修改。</translation>
    </message>
    <message>
        <source>They are of %1. Restoring changes no file until you save.</source>
        <translation>它们的时间是 %1。恢复后，保存之前不会改动任何文件。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>podwright::FileList</name>
    <message>
        <source>The list %1 cannot be read: %2.</source>
        <translation>无法读取列表 %1：%2。</translation>
    </message>
</context>
<context>
    <name>podwright::FilesPage</name>
    <message>
        <source>All that goes to the node: the manifest, what the kubelet has to be told, and the way to install both.</source>
        <translation>要送到节点上的全部内容：清单、要告诉 kubelet 的设置，以及安装说明。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Save to Folder…</source>
        <translation>存到目录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy This File</source>
        <translation>复制这个文件(&amp;C)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 个文件写到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 已放到剪贴板。</translation>
    </message>
</context>
<context>
    <name>podwright::FilesTree</name>
    <message>
        <source>a file for each key</source>
        <translation>每个键一个文件</translation>
    </message>
    <message>
        <source>no mode</source>
        <translation>权限无效</translation>
    </message>
    <message>
        <source> (may be missing)</source>
        <translation>（可以不存在）</translation>
    </message>
    <message>
        <source> (replaced by a later source)</source>
        <translation>（被后面的来源覆盖）</translation>
    </message>
    <message>
        <source>Files of the volume</source>
        <translation>卷中的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>podwright::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not a regular expression</source>
        <translation>不是合法的正则表达式</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>没有匹配</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n match(es)</source>
        <translation>
            <numerusform>第 %1 个，共 %n 个匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FindingCommands</name>
    <message>
        <source>The text has changed since. Try again.</source>
        <translation>文本在此期间已改变，请再试一次。</translation>
    </message>
    <message>
        <source>There is nothing that can be mended safely.</source>
        <translation>没有可以放心修复的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) mended.</source>
        <translation>
            <numerusform>已修复 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore a Finding</source>
        <translation>忽略问题</translation>
    </message>
    <message>
        <source>Why is it right as it is? The answer becomes a comment:</source>
        <translation>为什么这样写没有问题？回答会写成注释：</translation>
    </message>
    <message>
        <source>No comment can stand at this place. Switch the rule off instead.</source>
        <translation>此处不能放注释。请改为关闭该规则。</translation>
    </message>
    <message>
        <source>&amp;Ignore Here, with a Comment…</source>
        <translation>用注释在此处忽略(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Switch Rule %1 Off</source>
        <translation>关闭规则 %1(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Message in English</source>
        <translation>复制英文消息(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>解释(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing was found here</source>
        <translation>此处没有发现问题</translation>
    </message>
    <message>
        <source>Looking for what can be mended safely…</source>
        <translation>正在查找可以放心修复的问题…</translation>
    </message>
    <message>
        <source>Looking for ways to mend it…</source>
        <translation>正在查找修复办法…</translation>
    </message>
</context>
<context>
    <name>podwright::FindingDetails</name>
    <message>
        <source>About the finding</source>
        <translation>关于此问题</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>修复(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Ways to mend it</source>
        <translation>修复方法</translation>
    </message>
    <message>
        <source>Do not tell this any more</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>Choose a finding to see what is behind it and how to mend it.</source>
        <translation>选择一个问题，查看其缘由和修复方法。</translation>
    </message>
    <message>
        <source>In English:</source>
        <translation>英文消息：</translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>字段：</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>错误写法：</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>正确写法：</translation>
    </message>
    <message>
        <source>About the field:</source>
        <translation>关于该字段：</translation>
    </message>
    <message>
        <source>Looking for ways to mend it…</source>
        <translation>正在查找修复办法…</translation>
    </message>
</context>
<context>
    <name>podwright::FindingStrip</name>
    <message>
        <source>Overview of findings</source>
        <translation>问题总览</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with findings</source>
        <translation>
            <numerusform>%n 行有问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::FindingsList</name>
    <message numerus="yes">
        <source>and %n more in the problems panel</source>
        <translation>
            <numerusform>另有 %n 条，见“问题”面板</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>%1: </source>
        <comment>a kind of finding</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>podwright::FixCommand</name>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”不是 %2 的有效值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>“%1”在这里是多余的。</translation>
    </message>
    <message>
        <source>--in-place needs a file, not standard input.</source>
        <translation>--in-place 需要文件，不能用于标准输入。</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>需要一个文件。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 未能写入：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) applied</source>
        <translation>
            <numerusform>已应用 %n 项修复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) left</source>
        <translation>
            <numerusform>剩余 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend what is certain, or with --unsafe all that can be mended</source>
        <translation>修复可以确定的问题；加上 --unsafe 则修复一切能修复的</translation>
    </message>
</context>
<context>
    <name>podwright::FixText</name>
    <message>
        <source>Replace it by ordinary spaces</source>
        <translation>替换为普通空格</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>删除该字符</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>将 %1 替换为 %2</translation>
    </message>
    <message>
        <source>End the line with a line feed</source>
        <translation>改用换行符结束该行</translation>
    </message>
    <message>
        <source>Remove what does not belong to the manifest</source>
        <translation>删除不属于清单的内容</translation>
    </message>
    <message>
        <source>Keep the new side of the diff</source>
        <translation>保留 diff 的新内容</translation>
    </message>
    <message>
        <source>Keep the old side of the diff</source>
        <translation>保留 diff 的旧内容</translation>
    </message>
    <message>
        <source>Keep the first side</source>
        <translation>保留第一方</translation>
    </message>
    <message>
        <source>Keep the second side</source>
        <translation>保留第二方</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>给值加上引号</translation>
    </message>
    <message>
        <source>Turn the line into a comment</source>
        <translation>将该行变为注释</translation>
    </message>
    <message>
        <source>Turn the rest of the line into a comment</source>
        <translation>将该行其余部分变为注释</translation>
    </message>
    <message>
        <source>Indent with %1 spaces</source>
        <translation>用 %1 个空格缩进</translation>
    </message>
    <message>
        <source>Begin in column %1</source>
        <translation>从第 %1 列开始</translation>
    </message>
    <message>
        <source>Take away “%1” above the fields</source>
        <translation>去掉字段上方的“%1”</translation>
    </message>
    <message>
        <source>Put a space behind %1</source>
        <translation>在 %1 后加一个空格</translation>
    </message>
    <message>
        <source>Put a colon behind the name</source>
        <translation>在名称后加冒号</translation>
    </message>
    <message>
        <source>Put a comma between the entries</source>
        <translation>在条目之间加逗号</translation>
    </message>
    <message>
        <source>Close with %1</source>
        <translation>用 %1 结束</translation>
    </message>
    <message>
        <source>Begin the list on the next line</source>
        <translation>让列表从下一行开始</translation>
    </message>
    <message>
        <source>Double the backslash</source>
        <translation>将反斜杠写成两个</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 改名为 %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移到 %2</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>将 %1 设为“%2”</translation>
    </message>
    <message>
        <source>Write %1 in the form it needs</source>
        <translation>按所需的形式写 %1</translation>
    </message>
    <message>
        <source>Make %1 empty</source>
        <translation>将 %1 置空</translation>
    </message>
    <message>
        <source>Turn %1 into a comment</source>
        <translation>将 %1 变为注释</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Keep %1 and turn the others into comments</source>
        <translation>保留 %1，将其余变为注释</translation>
    </message>
    <message>
        <source>Take the dashes away: fields instead of list items</source>
        <translation>去掉短横线：改列表项为字段</translation>
    </message>
    <message>
        <source>Make it the first item of a list</source>
        <translation>改为列表的第一项</translation>
    </message>
    <message>
        <source>Make it a list: %1</source>
        <translation>改为列表：%1</translation>
    </message>
    <message>
        <source>Put %1 in quotes</source>
        <translation>给 %1 加上引号</translation>
    </message>
    <message>
        <source>Keep the first %1</source>
        <translation>保留第一个 %1</translation>
    </message>
    <message>
        <source>Keep the second %1</source>
        <translation>保留第二个 %1</translation>
    </message>
    <message>
        <source>Add a volume %1 (emptyDir)</source>
        <translation>添加卷 %1（emptyDir）</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>去掉标签 %1</translation>
    </message>
    <message>
        <source>Write %1: %2</source>
        <translation>写入 %1：%2</translation>
    </message>
    <message>
        <source>Run it as: %1</source>
        <translation>改为运行：%1</translation>
    </message>
    <message>
        <source>Define %1 before it is used</source>
        <translation>在使用之前定义 %1</translation>
    </message>
    <message>
        <source>Move %1 before %2</source>
        <translation>把 %1 移到 %2 之前</translation>
    </message>
    <message>
        <source>Read it from the Secret %1, key %2</source>
        <translation>改为从 Secret %1 的键 %2 读取</translation>
    </message>
    <message>
        <source>Declare port %1</source>
        <translation>声明端口 %1</translation>
    </message>
    <message>
        <source>Add the label %1: %2</source>
        <translation>添加标签 %1: %2</translation>
    </message>
    <message>
        <source>Say it with %1 instead of the annotation</source>
        <translation>改用 %1，不再用注解</translation>
    </message>
    <message>
        <source>Mount an empty folder at %1</source>
        <translation>在 %1 挂载一个空目录</translation>
    </message>
    <message>
        <source>Mount each file on its own below %1</source>
        <translation>将每个文件单独挂载到 %1 下</translation>
    </message>
    <message>
        <source>Turn the volume %1 and its mounts into comments</source>
        <translation>把卷 %1 及其挂载变为注释</translation>
    </message>
    <message>
        <source>Set requests and limits alike: %1</source>
        <translation>将请求与限制设为相同：%1</translation>
    </message>
    <message>
        <source>Add a template with one container</source>
        <translation>添加含一个容器的模板</translation>
    </message>
    <message>
        <source>Use port %1 here (the program has to be set to it as well)</source>
        <translation>这里改用端口 %1（程序本身也要设成这个端口）</translation>
    </message>
    <message>
        <source>Mount the whole volume at %1</source>
        <translation>把整个卷挂载到 %1</translation>
    </message>
    <message>
        <source>Give its names to the first entry of %1</source>
        <translation>把它的主机名并入 %1 的第一个条目</translation>
    </message>
    <message>
        <source>Add the init container %1, which sets the group as root</source>
        <translation>添加 Init 容器 %1，由它以 root 身份设置属组</translation>
    </message>
</context>
<context>
    <name>podwright::FolderText</name>
    <message>
        <source>Nothing was written: “%1” is no file name inside the folder. Change the name of the Pod.</source>
        <translation>没有写入任何内容：“%1”不是该文件夹内的文件名。请修改 Pod 的名称。</translation>
    </message>
    <message>
        <source>Nothing was written: there is no folder %1. Make it first, or choose another.</source>
        <translation>没有写入任何内容：文件夹 %1 不存在。请先创建它，或者另选一个。</translation>
    </message>
    <message>
        <source>Nothing was written: %1 is no folder. Choose another name.</source>
        <translation>没有写入任何内容：%1 不是文件夹。请换一个名称。</translation>
    </message>
    <message>
        <source>Nothing was written: %1 is there and is no file. Move it away, or choose another folder.</source>
        <translation>没有写入任何内容：%1 已存在，但不是文件。请把它移走，或者另选一个文件夹。</translation>
    </message>
    <message>
        <source>Nothing was written: the folder holds other versions of %1.</source>
        <translation>没有写入任何内容：文件夹中已有内容不同的 %1。</translation>
    </message>
    <message>
        <source>Nothing was written. %1: %2.</source>
        <translation>没有写入任何内容。%1：%2。</translation>
    </message>
</context>
<context>
    <name>podwright::FormGroup</name>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Dow&amp;n</source>
        <translation>下移(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Show &amp;Alone</source>
        <translation>单独显示(&amp;A)</translation>
    </message>
    <message>
        <source>Go to &amp;YAML</source>
        <translation>转到 YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>podwright::FormPanel</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment.</source>
        <translation>当前文本无法读取。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation>第 %1 行无法读取：%2</translation>
    </message>
    <message>
        <source>There is nothing here yet. Write a manifest in the text, or begin with File › New.</source>
        <translation>这里还没有内容。请在文本中编写清单，或从“文件 › 新建”开始。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>podwright::FormRow</name>
    <message>
        <source>Not a field that Kubernetes knows here.</source>
        <translation>Kubernetes 在这里没有这个字段。</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Go to &amp;YAML</source>
        <translation>转到 YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Mend what is wrong with %1</source>
        <translation>修复 %1 的问题</translation>
    </message>
    <message>
        <source>&amp;Favourite ★</source>
        <translation>收藏(&amp;F) ★</translation>
    </message>
</context>
<context>
    <name>podwright::FormSection</name>
    <message>
        <source>Add item</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>添加字段…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This file can only be read.</source>
        <translation>此文件只能查看。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (deprecated)</source>
        <translation>%1（已弃用）</translation>
    </message>
    <message>
        <source>Element %1: %2</source>
        <translation>第 %1 个元素：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>podwright::GetCommand</name>
    <message>
        <source>Print the value at a path</source>
        <translation>输出某个路径的值</translation>
    </message>
    <message>
        <source>There is no %1 in this manifest.</source>
        <translation>清单中没有 %1。</translation>
    </message>
</context>
<context>
    <name>podwright::GuidePanel</name>
    <message>
        <source>&amp;Guide:</source>
        <translation>指南(&amp;G)：</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Guide in English</source>
        <translation>英文指南</translation>
    </message>
</context>
<context>
    <name>podwright::GuideView</name>
    <message>
        <source>Open in the editor</source>
        <translation>在编辑器中打开</translation>
    </message>
</context>
<context>
    <name>podwright::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <translation>★ 已收藏</translation>
    </message>
    <message>
        <source>☆ Mark as favourite</source>
        <translation>☆ 收藏此字段</translation>
    </message>
</context>
<context>
    <name>podwright::HistoryCommands</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>向 %1 添加</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从 %1 移除</translation>
    </message>
    <message>
        <source>Several Changes</source>
        <translation>多处改动</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤消：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤消(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Reorder %1</source>
        <translation>调整 %1 的顺序</translation>
    </message>
</context>
<context>
    <name>podwright::ImagePage</name>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>镜像：%1</translation>
    </message>
    <message>
        <source>Pulled as %1</source>
        <translation>实际拉取：%1</translation>
    </message>
    <message>
        <source>There is no image name yet.</source>
        <translation>还没有写镜像名称。</translation>
    </message>
    <message>
        <source>Without a pull policy it is Always, because the tag is latest.</source>
        <translation>未写拉取策略时为 Always，因为标签是 latest。</translation>
    </message>
    <message>
        <source>Without a pull policy it is IfNotPresent, because a tag or digest is set.</source>
        <translation>未写拉取策略时为 IfNotPresent，因为写了标签或摘要。</translation>
    </message>
    <message>
        <source>Never: the image must be on the node already, else the container does not start.</source>
        <translation>Never：节点上必须已有该镜像，否则容器无法启动。</translation>
    </message>
    <message>
        <source>Always: at each start the registry is asked which image the name stands for; layers that the node has are not loaded again. Without the registry the container does not start.</source>
        <translation>Always：每次启动都向镜像仓库询问该名称对应哪个镜像；节点上已有的层不会重新下载。仓库不可用时容器无法启动。</translation>
    </message>
    <message>
        <source>IfNotPresent: the registry is asked only if the node has no image of this name.</source>
        <translation>IfNotPresent：只有节点上没有同名镜像时才访问镜像仓库。</translation>
    </message>
    <message>
        <source>The digest fixes the content: every node runs the same image.</source>
        <translation>摘要固定了内容：所有节点运行同一个镜像。</translation>
    </message>
    <message>
        <source>The tag latest moves: two Pods, or one after a restart, may run different images.</source>
        <translation>latest 标签会变动：两个 Pod，或同一个 Pod 重启前后，运行的镜像可能不同。</translation>
    </message>
    <message>
        <source>If the tag is moved in the registry, nodes that have the image keep the old one.</source>
        <translation>如果仓库中的标签改指别的镜像，已有镜像的节点仍用旧的。</translation>
    </message>
    <message>
        <source>Kubernetes knows no pull policy of this name; it takes Always, IfNotPresent or Never.</source>
        <translation>Kubernetes 没有这个名称的拉取策略，只接受 Always、IfNotPresent 或 Never。</translation>
    </message>
</context>
<context>
    <name>podwright::ImportBar</name>
    <message>
        <source>What was pasted is no manifest in YAML: %1.</source>
        <translation>粘贴的不是 YAML 清单：%1。</translation>
    </message>
    <message>
        <source>Make a Pod of It…</source>
        <translation>生成 Pod…</translation>
    </message>
    <message>
        <source>Take the paste back and show what it becomes</source>
        <translation>撤回粘贴，并显示它会变成什么</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>podwright::ImportCommand</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>--from wants one of: %1.</source>
        <translation>--from 可取：%1。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可选的有：%1。</translation>
    </message>
    <message>
        <source>Make a Pod of a docker run line, a compose file, JSON or a workload</source>
        <translation>由 docker run 命令、compose 文件、JSON 或工作负载生成 Pod</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what of the input: what became of it</comment>
        <translation>%1——%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the outcome: what was carried over or not</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>podwright::ImportCommands</name>
    <message>
        <source>The containers were inserted. Undo takes them out again.</source>
        <translation>已插入容器。撤销可将其移除。</translation>
    </message>
</context>
<context>
    <name>podwright::ImportDialog</name>
    <message>
        <source>&amp;Take:</source>
        <translation>选取(&amp;T)：</translation>
    </message>
    <message>
        <source>Named &amp;volumes outlive the Pod (claims)</source>
        <translation>命名卷在 Pod 删除后保留（申领）(&amp;V)</translation>
    </message>
    <message>
        <source>Published &amp;ports on the node too</source>
        <translation>在节点上也开放发布的端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restart what is unhealthy</source>
        <translation>重启不健康的容器(&amp;R)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>From the &amp;Clipboard</source>
        <translation>从剪贴板(&amp;C)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Paste a docker run or kubectl run line, a compose file or service, JSON, or a workload here.</source>
        <translation>在此粘贴 docker run 或 kubectl run 命令、compose 文件或服务、JSON 或工作负载。</translation>
    </message>
    <message>
        <source>P&amp;od:</source>
        <translation>&amp;Pod：</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Else they become scratch space, which goes away with the Pod</source>
        <translation>否则成为临时空间，随 Pod 一起消失</translation>
    </message>
    <message>
        <source>As Docker does (hostPort); else a Service has to lead there</source>
        <translation>与 Docker 相同（hostPort）；否则需要用 Service 引流</translation>
    </message>
    <message>
        <source>A health check becomes a liveness probe too; plain Docker only marks the container</source>
        <translation>健康检查同时成为存活探针；Docker 本身只标记容器</translation>
    </message>
    <message>
        <source>Open as &amp;New</source>
        <translation>作为新清单打开(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Insert into This Pod</source>
        <translation>插入当前 Pod(&amp;I)</translation>
    </message>
    <message>
        <source>Adds the containers and their volumes to the Pod in the window; what is said of the Pod itself stays behind</source>
        <translation>把容器及其卷加入窗口中的 Pod；关于 Pod 本身的设置不带入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB. Is it the right file?</source>
        <translation>%1 超过了 16 MiB。文件选对了吗？</translation>
    </message>
    <message>
        <source>%1 is no text file.</source>
        <translation>%1 不是文本文件。</translation>
    </message>
    <message>
        <source>Taken for: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>All in one Pod</source>
        <translation>全部放进一个 Pod</translation>
    </message>
</context>
<context>
    <name>podwright::ImportNoteList</name>
    <message>
        <source>What became of each piece</source>
        <translation>各部分的去向</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>来源中</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>podwright::ImportNoteText</name>
    <message>
        <source>A quotation mark that opens on line %1 is never closed. Copy the whole command.</source>
        <translation>第 %1 行的引号没有闭合。请复制完整的命令。</translation>
    </message>
    <message>
        <source>The command names no image. Copy it to its end.</source>
        <translation>命令中没有镜像。请复制到命令末尾。</translation>
    </message>
    <message>
        <source>kubectl run needs the name of the Pod.</source>
        <translation>kubectl run 需要 Pod 的名称。</translation>
    </message>
    <message>
        <source>There is no docker run or kubectl run in this text.</source>
        <translation>文本中没有 docker run 或 kubectl run。</translation>
    </message>
    <message>
        <source>The command ends behind %1, whose value is missing. Copy it to its end.</source>
        <translation>命令在 %1 之后就结束了，缺少它的值。请复制到命令末尾。</translation>
    </message>
    <message>
        <source>The value of --overrides is no JSON.</source>
        <translation>--overrides 的值不是 JSON。</translation>
    </message>
    <message>
        <source>The YAML cannot be read: see line %1. Open it as a manifest to have it explained.</source>
        <translation>无法读取 YAML：见第 %1 行。作为清单打开可看到说明。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: see line %1. Is it all there?</source>
        <translation>无法读取 JSON：见第 %1 行。内容完整吗？</translation>
    </message>
    <message>
        <source>The file has no services.</source>
        <translation>文件中没有服务。</translation>
    </message>
    <message>
        <source>There is no %1 in this text.</source>
        <translation>文本中没有 %1。</translation>
    </message>
    <message>
        <source>There is no Pod in this text.</source>
        <translation>文本中没有 Pod。</translation>
    </message>
    <message>
        <source>There is no Pod in this text, only %1.</source>
        <translation>文本中没有 Pod，只有 %1。</translation>
    </message>
    <message>
        <source>This is a Dockerfile: it says how an image is built, not how it runs. Paste the docker run line or the compose file.</source>
        <translation>这是 Dockerfile：它说明镜像如何构建，而不是如何运行。请粘贴 docker run 命令或 compose 文件。</translation>
    </message>
    <message>
        <source>This is a report of kubectl describe, which leaves much out. Paste what kubectl get pod NAME -o yaml prints.</source>
        <translation>这是 kubectl describe 的报告，省略了很多内容。请粘贴 kubectl get pod NAME -o yaml 的输出。</translation>
    </message>
    <message>
        <source>This is no text.</source>
        <translation>这不是文本。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>This is larger than 16 MiB. Is it the right file?</source>
        <translation>超过了 16 MiB。文件选对了吗？</translation>
    </message>
    <message>
        <source>It could not be written as a Pod.</source>
        <translation>无法写成 Pod。</translation>
    </message>
    <message>
        <source>This is no docker run or kubectl run line, no compose file and no manifest.</source>
        <translation>这不是 docker run 或 kubectl run 命令，也不是 compose 文件或清单。</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>Kubernetes 清单</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>docker run command</source>
        <translation>docker run 命令</translation>
    </message>
    <message>
        <source>kubectl run command</source>
        <translation>kubectl run 命令</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose 文件</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>Report of kubectl describe</source>
        <translation>kubectl describe 的报告</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>无法识别</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>已带入</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未带入</translation>
    </message>
    <message>
        <source>Carried over.</source>
        <translation>已带入。</translation>
    </message>
    <message>
        <source>Nothing to write: a Pod is so by itself.</source>
        <translation>不必写：Pod 本来就是这样。</translation>
    </message>
    <message>
        <source>Nothing to write: the containers of a Pod share IPC anyway.</source>
        <translation>不必写：同一 Pod 的容器本来就共享 IPC。</translation>
    </message>
    <message>
        <source>Taken as it is.</source>
        <translation>原样带入。</translation>
    </message>
    <message>
        <source>Merged into the Pod, as kubectl does.</source>
        <translation>已像 kubectl 那样合并到 Pod 中。</translation>
    </message>
    <message>
        <source>It runs in front or is removed at its end: restartPolicy is Never.</source>
        <translation>在前台运行或结束后即删除：restartPolicy 为 Never。</translation>
    </message>
    <message>
        <source>%1 must have ended first: it is an init container.</source>
        <translation>%1 必须先结束：它成了 Init 容器。</translation>
    </message>
    <message>
        <source>Others wait for its end: it became an init container.</source>
        <translation>其他服务要等它结束：它成了 Init 容器。</translation>
    </message>
    <message>
        <source>Port %1 is opened on the node the Pod runs on (hostPort), so one node takes only one such Pod. A Service is the usual way.</source>
        <translation>在 Pod 所在节点上开放端口 %1（hostPort），因此每个节点只容得下一个这样的 Pod。通常的做法是使用 Service。</translation>
    </message>
    <message>
        <source>Declared, but port %1 of the host is not opened: a Service leads there.</source>
        <translation>已声明，但不开放主机的端口 %1：请用 Service 引流。</translation>
    </message>
    <message>
        <source>Declared. Docker would open any free port of the host; a Service does that here.</source>
        <translation>已声明。Docker 会随意开放主机上的一个空闲端口；这里由 Service 负责。</translation>
    </message>
    <message>
        <source>Declared. The host&apos;s ports are not as many as the container&apos;s and were left out.</source>
        <translation>已声明。主机端口与容器端口数量不同，主机端口未带入。</translation>
    </message>
    <message>
        <source>Declared. With hostNetwork the port is the node&apos;s own; it cannot be another number.</source>
        <translation>已声明。使用 hostNetwork 时端口就是节点自己的端口，不能换成别的端口号。</translation>
    </message>
    <message>
        <source>Both %1 use this port. In one Pod only one of them can listen: give the other another port.</source>
        <translation>%1 都使用这个端口。同一 Pod 中只有一个能监听：请给另一个换端口。</translation>
    </message>
    <message>
        <source>Its value comes from your shell, which is not known here: fill it in.</source>
        <translation>它的值来自你的 shell，这里无从得知：请填写。</translation>
    </message>
    <message>
        <source>A Pod reads no such file: its variables come from a ConfigMap. Make it with: %1</source>
        <translation>Pod 不读取这种文件：变量来自 ConfigMap。创建命令：%1</translation>
    </message>
    <message>
        <source>%1 is a folder of the node the Pod runs on (hostPath): its content must be on each node.</source>
        <translation>%1 是 Pod 所在节点上的目录（hostPath）：每个节点上都要有其内容。</translation>
    </message>
    <message>
        <source>%1 is a socket of the node. Few clusters run Docker; whoever has it rules the node.</source>
        <translation>%1 是节点上的套接字。如今的集群很少运行 Docker；而且谁拿到它，谁就控制了节点。</translation>
    </message>
    <message>
        <source>A file beside you is not on the node: it comes from a ConfigMap. Make it with: %1</source>
        <translation>你手边的文件不在节点上：改由 ConfigMap 提供。创建命令：%1</translation>
    </message>
    <message>
        <source>%1 is not known on a node: an empty folder (emptyDir) stands in. Put the files into the image or a volume.</source>
        <translation>节点上没有 %1：以空目录（emptyDir）代替。请把文件放进镜像或卷。</translation>
    </message>
    <message>
        <source>Became scratch space (emptyDir). Unlike Docker&apos;s, it does not begin with what the image has there.</source>
        <translation>成为临时空间（emptyDir）。与 Docker 不同，其中起初没有镜像在该处的内容。</translation>
    </message>
    <message>
        <source>Became the claim %1: make a PersistentVolumeClaim of this name. It does not begin with what the image has there.</source>
        <translation>成为持久卷申领 %1：请创建同名的 PersistentVolumeClaim。其中起初没有镜像在该处的内容。</translation>
    </message>
    <message>
        <source>%1 became scratch space (emptyDir): it goes away with the Pod.</source>
        <translation>%1 成为临时空间（emptyDir）：随 Pod 一起消失。</translation>
    </message>
    <message>
        <source>Became an emptyDir in memory, which counts towards the memory limit.</source>
        <translation>成为内存中的 emptyDir，计入内存限制。</translation>
    </message>
    <message>
        <source>Became an emptyDir in memory at /dev/shm, which counts towards the memory limit.</source>
        <translation>成为挂载在 /dev/shm 的内存 emptyDir，计入内存限制。</translation>
    </message>
    <message>
        <source>Became a request: it weighs the same (1024 is one CPU), and the scheduler keeps that much free.</source>
        <translation>成为请求量：权重相同（1024 即一个 CPU），调度器还会预留这么多。</translation>
    </message>
    <message>
        <source>Became a limit; the cluster needs NVIDIA&apos;s device plugin.</source>
        <translation>成为限制；集群需要 NVIDIA 的设备插件。</translation>
    </message>
    <message>
        <source>There is no “all”: one GPU is asked for. The cluster needs NVIDIA&apos;s device plugin.</source>
        <translation>没有“全部”的写法：改为申请一块 GPU。集群需要 NVIDIA 的设备插件。</translation>
    </message>
    <message>
        <source>Only their number can be asked for, not which. The cluster needs NVIDIA&apos;s device plugin.</source>
        <translation>只能申请数量，不能指定哪几块。集群需要 NVIDIA 的设备插件。</translation>
    </message>
    <message>
        <source>The profile must lie on each node, below the kubelet&apos;s folder seccomp: %1</source>
        <translation>配置文件必须放在每个节点 kubelet 的 seccomp 目录下：%1</translation>
    </message>
    <message>
        <source>The profile %1 must be loaded on each node.</source>
        <translation>每个节点都必须加载配置文件 %1。</translation>
    </message>
    <message>
        <source>Became the type spc_t, which is not confined.</source>
        <translation>成为类型 spc_t，即不受约束。</translation>
    </message>
    <message>
        <source>Holds for the whole Pod. If it is not a safe one, each kubelet must allow it.</source>
        <translation>对整个 Pod 生效。若不属于安全的参数，每个 kubelet 都必须允许它。</translation>
    </message>
    <message>
        <source>Became hostUsers: false; the numbers are chosen by the kubelet.</source>
        <translation>成为 hostUsers: false；编号由 kubelet 选定。</translation>
    </message>
    <message>
        <source>The host name is %1; the domain is that of the cluster.</source>
        <translation>主机名为 %1；域名由集群决定。</translation>
    </message>
    <message>
        <source>As with Docker these servers replace the others (dnsPolicy None): names of Services are not found.</source>
        <translation>与 Docker 一样，这些服务器取代其他服务器（dnsPolicy 为 None）：将无法解析 Service 的名称。</translation>
    </message>
    <message>
        <source>The number of attempts was left out: a Pod tries again without end.</source>
        <translation>重试次数未带入：Pod 会一直重试。</translation>
    </message>
    <message>
        <source>Became Always: a Pod is not stopped, it is deleted.</source>
        <translation>成为 Always：Pod 没有“停止”，只有删除。</translation>
    </message>
    <message>
        <source>Docker would not start it again. A Pod does (restartPolicy Always); for work that ends, set Never or OnFailure.</source>
        <translation>Docker 不会重新启动它，Pod 会（restartPolicy 为 Always）；会结束的任务请设为 Never 或 OnFailure。</translation>
    </message>
    <message>
        <source>The Pod waits as long as its slowest container needs.</source>
        <translation>Pod 按最慢的容器所需的时间等待。</translation>
    </message>
    <message>
        <source>Became an annotation: the value of a label may not look so.</source>
        <translation>成为注解：标签的值不能是这种形式。</translation>
    </message>
    <message>
        <source>Became a readiness probe: like Docker it marks the container and does not restart it.</source>
        <translation>成为就绪探针：与 Docker 一样只作标记，不重启容器。</translation>
    </message>
    <message>
        <source>Became a readiness and a liveness probe: it marks the container and restarts it.</source>
        <translation>成为就绪探针和存活探针：既作标记，也重启容器。</translation>
    </message>
    <message>
        <source>Names have small letters, digits and dashes: %1.</source>
        <translation>名称只能用小写字母、数字和连字符：%1。</translation>
    </message>
    <message>
        <source>Your shell would fill this in; it stands in the Pod as it is written.</source>
        <translation>本应由你的 shell 代入；在 Pod 中照原样写着。</translation>
    </message>
    <message>
        <source>The default of %1 was taken.</source>
        <translation>采用了 %1 的默认值。</translation>
    </message>
    <message>
        <source>%1 has no value and no default: nothing stands for it.</source>
        <translation>%1 既没有值也没有默认值：以空文本代替。</translation>
    </message>
    <message>
        <source>%1 must have a value: fill it in where it is missing.</source>
        <translation>%1 必须有值：请在缺少的地方填写。</translation>
    </message>
    <message>
        <source>A Pod builds nothing: build the image, push it, and name it here.</source>
        <translation>Pod 不构建镜像：请先构建并推送镜像，再在这里写上名称。</translation>
    </message>
    <message>
        <source>There is no image: %1 stands in for its name.</source>
        <translation>没有镜像：暂以 %1 作为名称。</translation>
    </message>
    <message>
        <source>Comes from a Secret. Make it with: %1</source>
        <translation>来自 Secret。创建命令：%1</translation>
    </message>
    <message>
        <source>Comes from a ConfigMap. Make it with: %1</source>
        <translation>来自 ConfigMap。创建命令：%1</translation>
    </message>
    <message>
        <source>An init container needs it: it became a sidecar, which starts before and stays.</source>
        <translation>Init 容器需要它：它成了边车容器，先启动并一直运行。</translation>
    </message>
    <message>
        <source>All share one Pod and one localhost; the names of the services lead there by hostAliases.</source>
        <translation>全部共用一个 Pod 和一个 localhost；服务的名称通过 hostAliases 指向那里。</translation>
    </message>
    <message>
        <source>Its Pod template became a Pod named %1.</source>
        <translation>其 Pod 模板成为名为 %1 的 Pod。</translation>
    </message>
    <message>
        <source>Became the claim of the first Pod: %1.</source>
        <translation>成为第一个 Pod 的持久卷申领：%1。</translation>
    </message>
    <message>
        <source>The API server would refuse this; it was left out.</source>
        <translation>API 服务器会拒绝它，因此未带入。</translation>
    </message>
    <message>
        <source>Not known here, so not carried over.</source>
        <translation>这里不认识，因此未带入。</translation>
    </message>
    <message>
        <source>“%1” cannot be understood here.</source>
        <translation>无法理解“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no port. Ports look like 8080:80 or 53:53/udp.</source>
        <translation>“%1”不是端口。端口的写法如 8080:80 或 53:53/udp。</translation>
    </message>
    <message>
        <source>More than %1 ports: declare those that matter.</source>
        <translation>超过 %1 个端口：请只声明用得到的。</translation>
    </message>
    <message>
        <source>A Pod may have %1 of these at most.</source>
        <translation>一个 Pod 最多只能有 %1 个。</translation>
    </message>
    <message>
        <source>The image&apos;s ports are not known here: declare them, and make a Service.</source>
        <translation>这里不知道镜像的端口：请声明端口并创建 Service。</translation>
    </message>
    <message>
        <source>Port %1 of the node is taken by another container of this Pod.</source>
        <translation>节点的端口 %1 已被此 Pod 的另一个容器占用。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable.</source>
        <translation>“%1”不能作为变量名。</translation>
    </message>
    <message>
        <source>“%1” is no place in a container: it must begin with /.</source>
        <translation>“%1”不是容器中的路径：必须以 / 开头。</translation>
    </message>
    <message>
        <source>%1 is mounted already; only the first mount stays.</source>
        <translation>%1 已有挂载；只保留第一个。</translation>
    </message>
    <message>
        <source>The option %1 of a mount has no counterpart.</source>
        <translation>挂载选项 %1 没有对应的写法。</translation>
    </message>
    <message>
        <source>Files are not relabelled; seLinuxOptions say under which label the container runs.</source>
        <translation>不会重新标记文件；容器使用的标签由 seLinuxOptions 决定。</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes look like 64m or 1.5g.</source>
        <translation>“%1”不是大小。大小的写法如 64m 或 1.5g。</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>“%1”不是数量。</translation>
    </message>
    <message>
        <source>No limit is the default.</source>
        <translation>默认就没有限制。</translation>
    </message>
    <message>
        <source>The period is set on the node; only the limit counts here.</source>
        <translation>周期由节点设定；这里只看限制。</translation>
    </message>
    <message>
        <source>“%1” is no capability.</source>
        <translation>“%1”不是权能。</translation>
    </message>
    <message>
        <source>Only Pods with a user namespace of their own may see all of /proc (procMount).</source>
        <translation>只有使用独立用户命名空间的 Pod 才能看到完整的 /proc（procMount）。</translation>
    </message>
    <message>
        <source>A Pod takes numbers only: look up %1 in the image (id -u) and set runAsUser.</source>
        <translation>Pod 只接受编号：请在镜像中查出 %1（id -u），再设置 runAsUser。</translation>
    </message>
    <message>
        <source>A Pod takes numbers only: look up %1 in the image&apos;s /etc/group.</source>
        <translation>Pod 只接受编号：请在镜像的 /etc/group 中查出 %1。</translation>
    </message>
    <message>
        <source>Devices come from a device plugin as a resource, or with a privileged container and hostPath.</source>
        <translation>设备由设备插件以资源形式提供，或使用特权容器加 hostPath。</translation>
    </message>
    <message>
        <source>A container that is privileged or has SYS_ADMIN may not forbid new privileges.</source>
        <translation>特权容器或拥有 SYS_ADMIN 的容器不能禁止获得新权限。</translation>
    </message>
    <message>
        <source>An init container has no probes and no hooks: its end is what counts.</source>
        <translation>Init 容器没有探针和回调：看的是它是否结束。</translation>
    </message>
    <message>
        <source>Init containers follow the Pod: they are tried again unless its restartPolicy is Never.</source>
        <translation>Init 容器随 Pod 而定：只要 restartPolicy 不是 Never 就会重试。</translation>
    </message>
    <message>
        <source>A Pod always has a network. A NetworkPolicy that allows nothing shuts it off.</source>
        <translation>Pod 总有网络。可用什么都不放行的 NetworkPolicy 隔断。</translation>
    </message>
    <message>
        <source>Put both into one Pod: its containers share the network of %1.</source>
        <translation>把两者放进同一个 Pod：其中的容器共享 %1 的网络。</translation>
    </message>
    <message>
        <source>There is one network: all Pods reach one another. A NetworkPolicy keeps them apart.</source>
        <translation>网络只有一个：所有 Pod 都能互通。用 NetworkPolicy 隔开它们。</translation>
    </message>
    <message>
        <source>Other names for a Pod are Services that lead to it.</source>
        <translation>Pod 的其他名称由指向它的 Service 提供。</translation>
    </message>
    <message>
        <source>A Pod&apos;s address is given by the cluster; a Service keeps its own.</source>
        <translation>Pod 的地址由集群分配；Service 的地址保持不变。</translation>
    </message>
    <message>
        <source>The node&apos;s address is known in a Pod as status.hostIP (fieldRef) only.</source>
        <translation>在 Pod 中只能通过 status.hostIP（fieldRef）得知节点地址。</translation>
    </message>
    <message>
        <source>%1 is reached through a Service of that name, or in the same Pod at localhost.</source>
        <translation>%1 可通过同名的 Service 访问，若在同一 Pod 中则用 localhost。</translation>
    </message>
    <message>
        <source>The domain is that of the cluster; a headless Service gives a Pod one below it (subdomain).</source>
        <translation>域名由集群决定；无头 Service 可为 Pod 提供其下的子域（subdomain）。</translation>
    </message>
    <message>
        <source>Put both into one Pod with shareProcessNamespace: true.</source>
        <translation>把两者放进同一个 Pod，并设置 shareProcessNamespace: true。</translation>
    </message>
    <message>
        <source>The node&apos;s host name comes with hostNetwork only.</source>
        <translation>只有使用 hostNetwork 时才有节点的主机名。</translation>
    </message>
    <message>
        <source>hostUsers: false lets the kubelet choose the numbers; they cannot be given.</source>
        <translation>hostUsers: false 由 kubelet 选定编号，不能自行指定。</translation>
    </message>
    <message>
        <source>The entry point was taken away and no command given: name one in command.</source>
        <translation>去掉了入口点，却没有给出命令：请写在 command 中。</translation>
    </message>
    <message>
        <source>A quotation mark in it is never closed.</source>
        <translation>其中有引号没有闭合。</translation>
    </message>
    <message>
        <source>A Pod sends TERM, or what the image names; lifecycle.stopSignal needs a feature gate.</source>
        <translation>Pod 发送 TERM 或镜像指定的信号；lifecycle.stopSignal 需要特性门控。</translation>
    </message>
    <message>
        <source>“%1” cannot be the key of a label or annotation.</source>
        <translation>“%1”不能作为标签或注解的键。</translation>
    </message>
    <message>
        <source>A Pod reads no such file: write its labels here.</source>
        <translation>Pod 不读取这种文件：请把其中的标签写在这里。</translation>
    </message>
    <message>
        <source>Nothing to switch off: Kubernetes does not read the image&apos;s health check.</source>
        <translation>无须关闭：Kubernetes 不读取镜像的健康检查。</translation>
    </message>
    <message>
        <source>Kubernetes does not read the image&apos;s health check: write a probe.</source>
        <translation>Kubernetes 不读取镜像的健康检查：请写探针。</translation>
    </message>
    <message>
        <source>Its counterpart is a startupProbe.</source>
        <translation>对应的是 startupProbe。</translation>
    </message>
    <message>
        <source>A startupProbe with a period of its own does this.</source>
        <translation>可用有自己周期的 startupProbe 实现。</translation>
    </message>
    <message>
        <source>A liveness probe restarts the container.</source>
        <translation>存活探针会重启容器。</translation>
    </message>
    <message>
        <source>Put an init such as tini into the image, or set shareProcessNamespace: true.</source>
        <translation>请在镜像中加入 tini 之类的 init，或设置 shareProcessNamespace: true。</translation>
    </message>
    <message>
        <source>A Pod stays after its end until it is deleted; a Job with ttlSecondsAfterFinished goes by itself.</source>
        <translation>Pod 结束后会保留到被删除为止；带 ttlSecondsAfterFinished 的 Job 会自行消失。</translation>
    </message>
    <message>
        <source>Concerns the command line only.</source>
        <translation>只与命令行有关。</translation>
    </message>
    <message>
        <source>Has no counterpart in a Pod.</source>
        <translation>Pod 中没有对应的写法。</translation>
    </message>
    <message>
        <source>Take the containers of that Pod in together.</source>
        <translation>请把那个 Pod 的容器一起导入。</translation>
    </message>
    <message>
        <source>Make a Secret and mount it as a volume.</source>
        <translation>请创建 Secret 并作为卷挂载。</translation>
    </message>
    <message>
        <source>activeDeadlineSeconds ends a whole Pod.</source>
        <translation>activeDeadlineSeconds 会结束整个 Pod。</translation>
    </message>
    <message>
        <source>Make a Secret of the registry and name it in imagePullSecrets.</source>
        <translation>请为镜像仓库创建 Secret，并写进 imagePullSecrets。</translation>
    </message>
    <message>
        <source>A Pod cannot say how fast disks may be used.</source>
        <translation>Pod 不能限定磁盘的读写速度。</translation>
    </message>
    <message>
        <source>The kubelet alone orders the cgroups.</source>
        <translation>cgroup 只由 kubelet 安排。</translation>
    </message>
    <message>
        <source>The kubelet&apos;s CPU manager gives whole CPUs to Guaranteed Pods; which ones cannot be chosen.</source>
        <translation>kubelet 的 CPU 管理器为 Guaranteed 的 Pod 分配整个 CPU；不能指定是哪几个。</translation>
    </message>
    <message>
        <source>A Pod cannot ask for real-time scheduling.</source>
        <translation>Pod 不能申请实时调度。</translation>
    </message>
    <message>
        <source>Swap is set on the node, for all of its Pods.</source>
        <translation>交换空间在节点上统一设定，适用于其上所有 Pod。</translation>
    </message>
    <message>
        <source>Kernel memory counts towards the memory limit.</source>
        <translation>内核内存计入内存限制。</translation>
    </message>
    <message>
        <source>The kubelet sets it by the QoS class.</source>
        <translation>由 kubelet 按 QoS 类别设定。</translation>
    </message>
    <message>
        <source>The number of processes is limited on the node (podPidsLimit).</source>
        <translation>进程数由节点限定（podPidsLimit）。</translation>
    </message>
    <message>
        <source>A Pod cannot set it: it is that of the container runtime, or set it in the command (ulimit).</source>
        <translation>Pod 不能设置：沿用容器运行时的值，或在命令中用 ulimit 设置。</translation>
    </message>
    <message>
        <source>limits.ephemeral-storage bounds what a container writes.</source>
        <translation>容器可写入的量由 limits.ephemeral-storage 限定。</translation>
    </message>
    <message>
        <source>Logs are the node&apos;s business: write to standard output.</source>
        <translation>日志归节点管：写到标准输出即可。</translation>
    </message>
    <message>
        <source>Its counterpart is runtimeClassName, with a RuntimeClass in the cluster.</source>
        <translation>对应的是 runtimeClassName，集群中要有相应的 RuntimeClass。</translation>
    </message>
    <message>
        <source>Storage is chosen by the claim&apos;s storage class.</source>
        <translation>存储由申领的存储类决定。</translation>
    </message>
    <message>
        <source>Put both into one Pod and mount the same volume.</source>
        <translation>把两者放进同一个 Pod，挂载同一个卷。</translation>
    </message>
    <message>
        <source>Set the variable TZ; the image needs the data of time zones.</source>
        <translation>请设置变量 TZ；镜像中要有时区数据。</translation>
    </message>
    <message>
        <source>Concerns Windows only.</source>
        <translation>只与 Windows 有关。</translation>
    </message>
    <message>
        <source>This command starts no container.</source>
        <translation>这条命令不启动容器。</translation>
    </message>
    <message>
        <source>The line goes on behind the backslash, but the text ends: is something missing?</source>
        <translation>反斜杠表示还有下文，但文本到此为止：是否漏了什么？</translation>
    </message>
    <message>
        <source>Make a Service for the port: kubectl expose.</source>
        <translation>请为该端口创建 Service：kubectl expose。</translation>
    </message>
    <message>
        <source>Only overrides of the type merge can be applied here.</source>
        <translation>这里只能应用 merge 类型的覆盖。</translation>
    </message>
    <message>
        <source>Holds for the whole Pod, and another value is there already: %1</source>
        <translation>对整个 Pod 生效，而且已有别的值：%1</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>未选取。</translation>
    </message>
    <message>
        <source>Holds no Pod.</source>
        <translation>其中没有 Pod。</translation>
    </message>
    <message>
        <source>Belongs to a profile, which is off unless asked for.</source>
        <translation>属于某个 profile，未要求时不启用。</translation>
    </message>
    <message>
        <source>%1 cannot be a host name: the others reach it at localhost.</source>
        <translation>%1 不能作为主机名：其他容器用 localhost 访问它。</translation>
    </message>
    <message>
        <source>Containers of a Pod start together: the program must try %1 again until it answers.</source>
        <translation>Pod 的容器同时启动：程序须反复尝试连接 %1，直到有应答。</translation>
    </message>
    <message>
        <source>A Pod is one. A Deployment keeps several.</source>
        <translation>Pod 只有一个。多个副本由 Deployment 维持。</translation>
    </message>
    <message>
        <source>Concerns Swarm; has no counterpart in a Pod.</source>
        <translation>只与 Swarm 有关；Pod 中没有对应的写法。</translation>
    </message>
    <message>
        <source>Labels of the service, not of its containers.</source>
        <translation>是服务的标签，不是容器的。</translation>
    </message>
    <message>
        <source>Concerns building and watching files.</source>
        <translation>只与构建和监视文件有关。</translation>
    </message>
    <message>
        <source>The other service is not read: what it says is missing here.</source>
        <translation>不会读取另一个服务：它的内容这里缺失。</translation>
    </message>
    <message>
        <source>A container has one command for each of its hooks.</source>
        <translation>容器的每个回调只有一条命令。</translation>
    </message>
    <message>
        <source>Written by the server or a controller.</source>
        <translation>由服务器或控制器写入。</translation>
    </message>
    <message>
        <source>Only a %1 has this.</source>
        <translation>只有 %1 才有。</translation>
    </message>
</context>
<context>
    <name>podwright::InputText</name>
    <message>
        <source>There is no file %1. Check the name and the folder.</source>
        <translation>文件 %1 不存在。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a manifest file in it.</source>
        <translation>%1 是文件夹。请给出其中的清单文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. No manifest is; is it the right file?</source>
        <translation>%1 超过 64MiB，清单不会这么大。是不是选错了文件？</translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions.</source>
        <translation>没有权限读取 %1。请检查文件权限。</translation>
    </message>
    <message>
        <source>%1 is no text file. A manifest is YAML or JSON text.</source>
        <translation>%1 不是文本文件。清单是 YAML 或 JSON 文本。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 at byte %2. Save it as UTF-8.</source>
        <translation>%1 的第 %2 个字节不是合法的 UTF-8。请将其存为 UTF-8。</translation>
    </message>
</context>
<context>
    <name>podwright::InsertCommand</name>
    <message>
        <source>Insert YAML into a list or a map</source>
        <translation>向列表或映射中插入 YAML</translation>
    </message>
    <message>
        <source>“%1” is no YAML.</source>
        <translation>“%1”不是 YAML。</translation>
    </message>
</context>
<context>
    <name>podwright::LifePanel</name>
    <message>
        <source>Start and end of the containers</source>
        <translation>容器的启动和终止</translation>
    </message>
</context>
<context>
    <name>podwright::LifePicture</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>podwright::LifeText</name>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>pull, start</source>
        <translation>拉取、启动</translation>
    </message>
    <message>
        <source>postStart</source>
        <translation>postStart</translation>
    </message>
    <message>
        <source>startup probe</source>
        <translation>启动探针</translation>
    </message>
    <message>
        <source>runs to its end</source>
        <translation>运行到结束</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>preStop</source>
        <translation>preStop</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>等待轮到自己</translation>
    </message>
    <message>
        <source>TERM … KILL</source>
        <translation>TERM … KILL</translation>
    </message>
    <message>
        <source>init container</source>
        <translation>Init 容器</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>边车容器</translation>
    </message>
    <message>
        <source>app container</source>
        <translation>应用容器</translation>
    </message>
    <message>
        <source>started again, with growing waits</source>
        <translation>重新启动，等待时间逐次加长</translation>
    </message>
    <message>
        <source>stays done</source>
        <translation>保持完成状态</translation>
    </message>
    <message>
        <source>stays failed</source>
        <translation>保持失败状态</translation>
    </message>
    <message>
        <source>the next one begins</source>
        <translation>下一个开始</translation>
    </message>
    <message>
        <source>tried again, with growing waits</source>
        <translation>重试，等待时间逐次加长</translation>
    </message>
    <message>
        <source>the Pod fails</source>
        <translation>整个 Pod 失败</translation>
    </message>
    <message>
        <source>%1 (init container) runs to its end; only then the next one begins.</source>
        <translation>%1（Init 容器）运行到结束，下一个才开始。</translation>
    </message>
    <message>
        <source>%1 (sidecar) starts; when its startup probe succeeds, the next one begins, and it goes on.</source>
        <translation>%1（边车容器）启动；启动探针成功后下一个开始，它继续运行。</translation>
    </message>
    <message>
        <source>%1 (sidecar) starts; as soon as it runs the next one begins, and it goes on.</source>
        <translation>%1（边车容器）启动；一运行起来下一个就开始，它继续运行。</translation>
    </message>
    <message>
        <source>%1 (app container) starts.</source>
        <translation>%1（应用容器）启动。</translation>
    </message>
    <message>
        <source>When %1 ends with 0: %2; with another code: %3.</source>
        <translation>%1 以 0 退出：%2；以其他退出代码退出：%3。</translation>
    </message>
    <message>
        <source>Its restartPolicyRules are asked first.</source>
        <translation>先看它的 restartPolicyRules。</translation>
    </message>
    <message>
        <source>%1 gets the stop signal after %2 s, when those after it are gone, and KILL at %3 s at the latest.</source>
        <translation>%1 在 %2 秒后、排在它后面的容器都结束时收到停止信号，最迟 %3 秒时 KILL。</translation>
    </message>
    <message>
        <source>%1 runs its preStop hook for %2 s, then gets the stop signal, and KILL at %3 s at the latest (grace %4 s).</source>
        <translation>%1 先执行 preStop 回调 %2 秒，然后收到停止信号，最迟 %3 秒时 KILL（宽限期 %4 秒）。</translation>
    </message>
    <message>
        <source>%1 gets the stop signal at once and KILL at %2 s at the latest.</source>
        <translation>%1 立即收到停止信号，最迟 %2 秒时 KILL。</translation>
    </message>
    <message>
        <source>On deletion:</source>
        <translation>删除 Pod 时：</translation>
    </message>
    <message>
        <source>There is no container.</source>
        <translation>没有容器。</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>尚未就绪</translation>
    </message>
    <message>
        <source>Until its startup probe succeeds its other probes rest; no other container waits for it.</source>
        <translation>启动探针成功之前，它的其他探针不工作；其他容器不会等它。</translation>
    </message>
    <message>
        <source>Services send it nothing until its readiness probe succeeds.</source>
        <translation>就绪探针成功之前，Service 不会把流量发给它。</translation>
    </message>
    <message>
        <source>When its liveness probe gives up, it is stopped.</source>
        <translation>存活探针判定失败后，容器会被停止。</translation>
    </message>
</context>
<context>
    <name>podwright::LifeView</name>
    <message>
        <source>%1, %2. Ends with 0: %3. Ends with another code: %4.</source>
        <translation>%1，%2。以 0 退出：%3。以其他退出代码退出：%4。</translation>
    </message>
</context>
<context>
    <name>podwright::LifecyclePage</name>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Right after the start</source>
        <translation>启动之后立即执行</translation>
    </message>
    <message>
        <source>Before the stop signal</source>
        <translation>停止信号之前执行</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a command in the container</source>
        <translation>容器内的命令</translation>
    </message>
    <message>
        <source>an HTTP request</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>a pause</source>
        <translation>等待一段时间</translation>
    </message>
    <message>
        <source>a TCP connection (old; does nothing)</source>
        <translation>TCP 连接（已过时，不起作用）</translation>
    </message>
    <message>
        <source>The time for the call before the stop is part of the grace period. A call after the start that fails restarts the container; until it is over, the next container does not start.</source>
        <translation>停止前回调的时间计入宽限期。启动后的回调失败会使容器重启；回调结束之前，下一个容器不会启动。</translation>
    </message>
</context>
<context>
    <name>podwright::LimitsPage</name>
    <message>
        <source>The kubelet asks no API server for a static Pod. So it may not refer to anything there: no ConfigMap, Secret or pull secret, no service account or token, no claim, CSI or ephemeral volume. What is left: env with plain values, and volumes such as hostPath, emptyDir, downwardAPI, image and nfs. It is not scheduled and has no replicas. Probes work, all three kinds.</source>
        <translation>kubelet 不会为静态 Pod 去问 API 服务器，所以静态 Pod 不能引用那里的任何对象：不能用 ConfigMap、Secret 或拉取镜像的 Secret，不能用服务账号或令牌，不能用持久卷申领、CSI 卷或通用临时卷。能用的有：直接写值的 env，以及 hostPath、emptyDir、downwardAPI、image、nfs 等卷。它不经过调度，也没有副本。三种探针都有效。</translation>
    </message>
    <message>
        <source>What the kubelet says of this manifest</source>
        <translation>kubelet 对这份清单的看法</translation>
    </message>
    <message>
        <source>&amp;Show the Field</source>
        <translation>转到字段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mend…</source>
        <translation>修正(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Check as a static Pod in the window too</source>
        <translation>在窗口里也按静态 Pod 检查(&amp;C)</translation>
    </message>
    <message>
        <source>✓ The kubelet runs this Pod.</source>
        <translation>✓ kubelet 会运行这个 Pod。</translation>
    </message>
    <message>
        <source>✗ The kubelet refuses this manifest.</source>
        <translation>✗ kubelet 会拒绝这份清单。</translation>
    </message>
    <message>
        <source>What is checked is the Pod that is made from the text in the window.</source>
        <translation>检查的是由窗口里的文本生成的 Pod。</translation>
    </message>
    <message>
        <source>What is possible</source>
        <translation>能做什么</translation>
    </message>
</context>
<context>
    <name>podwright::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pod</source>
        <translation>Pod(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language (语言)</source>
        <translation>语言 (Language)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>行号（1 至 %1）：</translation>
    </message>
    <message>
        <source>About Podwright</source>
        <translation>关于 Podwright</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Podwright %1&lt;/h3&gt;&lt;p&gt;An editor for Kubernetes Pod manifests: form and text are one document.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Podwright %1&lt;/h3&gt;&lt;p&gt;Kubernetes Pod 清单编辑器：表单与文本是同一份文档。&lt;/p&gt;&lt;p&gt;自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Kubernetes Version</source>
        <translation>Kubernetes 版本(&amp;K)</translation>
    </message>
    <message>
        <source>The Kubernetes version that the manifest is checked for</source>
        <translation>按哪个 Kubernetes 版本检查清单</translation>
    </message>
    <message>
        <source>Language of the interface and of help</source>
        <translation>界面和说明的语言</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Start and End</source>
        <translation>启动与终止</translation>
    </message>
    <message>
        <source>Rule %1 is switched off. The settings switch it on again.</source>
        <translation>规则 %1 已关闭，可在设置中重新打开。</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ames and Nodes</source>
        <translation>名称与节点(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Wrap into Workload</source>
        <translation>包装成工作负载(&amp;W)</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>&amp;YAML Style</source>
        <translation>YAML 写法(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the manifest in another form</source>
        <translation>把清单写成另一种形式</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Insert &amp;Snippet</source>
        <translation>插入代码片段(&amp;S)</translation>
    </message>
    <message>
        <source>Help text %1. All other texts are shown as usual.</source>
        <translation>帮助文件有误：%1。其余帮助照常显示。</translation>
    </message>
    <message>
        <source>Fold to Le&amp;vel</source>
        <translation>折叠到层级(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
</context>
<context>
    <name>podwright::ManifestCommandText</name>
    <message>
        <source>A file and a path are needed.</source>
        <translation>需要给出文件和路径。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>这里的“%1”是多余的。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>“%1” is no document number; documents count from 0.</source>
        <translation>“%1”不是文档编号；文档从 0 开始计数。</translation>
    </message>
    <message>
        <source>“%1” is no path (at character %2). A path looks like spec.containers[0].image.</source>
        <translation>“%1”不是合法的路径（第 %2 个字符处）。路径形如 spec.containers[0].image。</translation>
    </message>
    <message numerus="yes">
        <source>There is no document %1; the file has %n document(s), counted from 0.</source>
        <translation>
            <numerusform>没有第 %1 个文档；文件共有 %n 个文档，从 0 开始计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2:%3: %4</source>
        <translation>%1:%2:%3: %4</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>没有写入 %1：%2。</translation>
    </message>
    <message>
        <source>--in-place needs a file, not standard input.</source>
        <translation>--in-place 需要文件，不能用标准输入。</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>需要指定一个文件。</translation>
    </message>
</context>
<context>
    <name>podwright::MountDetails</name>
    <message>
        <source>Mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>Remove Mount</source>
        <translation>移除挂载</translation>
    </message>
    <message>
        <source>%1 is not mounted in %2.</source>
        <translation>%1 未挂载到 %2。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Mount Here</source>
        <translation>挂载到此</translation>
    </message>
    <message>
        <source>Mount Once More</source>
        <translation>再挂载一次</translation>
    </message>
</context>
<context>
    <name>podwright::MountGrid</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>no such volume</source>
        <translation>没有这个卷</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
</context>
<context>
    <name>podwright::NetworkCommand</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有 %1 这个选项。</translation>
    </message>
    <message>
        <source>One file at a time, please: %1 is too much.</source>
        <translation>一次只能处理一个文件：%1 是多余的。</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 不能是“%2”。</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>需要一个文件。</translation>
    </message>
    <message>
        <source>There is no Pod in %1.</source>
        <translation>%1 中没有 Pod。</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>%1 未能写入：%2。</translation>
    </message>
    <message>
        <source>Shows how the containers of a Pod reach one another: as text, JSON or a picture.</source>
        <translation>展示 Pod 中各容器如何互相访问：文本、JSON 或图片。</translation>
    </message>
</context>
<context>
    <name>podwright::NetworkEdits</name>
    <message>
        <source>This cannot be written.</source>
        <translation>无法写入。</translation>
    </message>
    <message>
        <source>Add Container</source>
        <translation>添加容器</translation>
    </message>
    <message>
        <source>Name of the container:</source>
        <translation>容器名称：</translation>
    </message>
    <message>
        <source>Add Port</source>
        <translation>添加端口</translation>
    </message>
    <message>
        <source>Port on which %1 listens:</source>
        <translation>%1 监听的端口：</translation>
    </message>
    <message>
        <source>“%1” is no port number.</source>
        <translation>“%1”不是端口号。</translation>
    </message>
    <message>
        <source>Ports are numbers from 1 to 65535.</source>
        <translation>端口号是 1 到 65535 的数字。</translation>
    </message>
    <message>
        <source>Write the Address</source>
        <translation>写入地址</translation>
    </message>
    <message>
        <source>Variable that tells %1 to reach %2 at %3:</source>
        <translation>让 %1 通过 %3 访问 %2 的变量：</translation>
    </message>
    <message>
        <source>%1 already has a variable %2.</source>
        <translation>%1 已经有变量 %2。</translation>
    </message>
    <message>
        <source>Its value will be %1.</source>
        <translation>它的值将改为 %1。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>%1 declares no port.</source>
        <translation>%1 没有声明端口。</translation>
    </message>
    <message>
        <source>Add the port on which it listens first.</source>
        <translation>请先添加它监听的端口。</translation>
    </message>
</context>
<context>
    <name>podwright::NetworkLabel</name>
    <message>
        <source>Node — the Pod %1 uses its IP, localhost and ports (hostNetwork)</source>
        <translation>节点 — Pod %1 使用它的 IP、localhost 和端口（hostNetwork）</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>volume %1 (%2)</source>
        <translation>卷 %1（%2）</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>There is no Pod in this text yet.</source>
        <translation>文本中还没有 Pod。</translation>
    </message>
    <message>
        <source>Pod of the template</source>
        <translation>模板中的 Pod</translation>
    </message>
    <message>
        <source>Pod %1</source>
        <translation>Pod %1</translation>
    </message>
    <message>
        <source>%1 — no container yet</source>
        <translation>%1 — 还没有容器</translation>
    </message>
    <message>
        <source>%1 — one IP, one localhost for all containers</source>
        <translation>%1 — 所有容器共用一个 IP、一个 localhost</translation>
    </message>
    <message>
        <source>⚠ %1 (name used twice)</source>
        <translation>⚠ %1（名称重复）</translation>
    </message>
    <message>
        <source>⚠ %1 (no name)</source>
        <translation>⚠ %1（没有名称）</translation>
    </message>
    <message>
        <source>app container</source>
        <translation>应用容器</translation>
    </message>
    <message>
        <source>init container, no. %1 · ends before the app starts</source>
        <translation>Init 容器，第 %1 个 · 在应用启动前结束</translation>
    </message>
    <message>
        <source>sidecar, no. %1 · runs beside the app</source>
        <translation>边车容器，第 %1 个 · 与应用一同运行</translation>
    </message>
    <message>
        <source>ephemeral container</source>
        <translation>临时容器</translation>
    </message>
    <message>
        <source>✗ port without a number</source>
        <translation>✗ 端口没有端口号</translation>
    </message>
    <message>
        <source>✗ “%1” is no port</source>
        <translation>✗ “%1”不是端口</translation>
    </message>
    <message>
        <source>%1 · not declared</source>
        <translation>%1 · 未声明</translation>
    </message>
    <message>
        <source>%1 · only on 127.0.0.1</source>
        <translation>%1 · 仅 127.0.0.1</translation>
    </message>
    <message>
        <source>⚠ %1 · clash</source>
        <translation>⚠ %1 · 冲突</translation>
    </message>
    <message>
        <source>startup: %1</source>
        <translation>启动：%1</translation>
    </message>
    <message>
        <source>liveness: %1</source>
        <translation>存活：%1</translation>
    </message>
    <message>
        <source>readiness: %1</source>
        <translation>就绪：%1</translation>
    </message>
    <message>
        <source>sleep %1 s</source>
        <translation>等待 %1 秒</translation>
    </message>
    <message>
        <source>no action</source>
        <translation>没有动作</translation>
    </message>
    <message>
        <source>%1 · possible</source>
        <translation>%1 · 可能</translation>
    </message>
    <message>
        <source>✗ %1 · no host name</source>
        <translation>✗ %1 · 不是主机名</translation>
    </message>
    <message>
        <source>✗ %1 · nobody declares it</source>
        <translation>✗ %1 · 无人声明</translation>
    </message>
    <message>
        <source>✗ %1 · not started yet</source>
        <translation>✗ %1 · 尚未启动</translation>
    </message>
    <message>
        <source>✗ %1 · already ended</source>
        <translation>✗ %1 · 已经结束</translation>
    </message>
    <message>
        <source>node %1%2/%3</source>
        <translation>节点 %1%2/%3</translation>
    </message>
    <message>
        <source>✗ %1 · never mapped</source>
        <translation>✗ %1 · 不会被映射</translation>
    </message>
    <message>
        <source>DNS policy %1</source>
        <translation>DNS 策略 %1</translation>
    </message>
    <message>
        <source>DNS policy %1, acts like %2</source>
        <translation>DNS 策略 %1，等同于 %2</translation>
    </message>
    <message>
        <source>name servers: %1</source>
        <translation>名字服务器：%1</translation>
    </message>
    <message>
        <source>search: %1</source>
        <translation>搜索域：%1</translation>
    </message>
    <message>
        <source>processes: all of the node (hostPID)</source>
        <translation>进程：节点的全部进程（hostPID）</translation>
    </message>
    <message>
        <source>IPC: that of the node (hostIPC)</source>
        <translation>IPC：节点的 IPC（hostIPC）</translation>
    </message>
    <message>
        <source>processes: one tree for all (shareProcessNamespace)</source>
        <translation>进程：所有容器同一棵进程树（shareProcessNamespace）</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>✗ no name server</source>
        <translation>✗ 没有名字服务器</translation>
    </message>
</context>
<context>
    <name>podwright::NetworkMenu</name>
    <message>
        <source>&amp;Go to the Field</source>
        <translation>转到字段(&amp;G)</translation>
    </message>
    <message>
        <source>Add &amp;Port…</source>
        <translation>添加端口(&amp;P)…</translation>
    </message>
    <message>
        <source>Add &amp;Container…</source>
        <translation>添加容器(&amp;C)…</translation>
    </message>
    <message>
        <source>Add P&amp;robe</source>
        <translation>添加探针(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Startup Probe</source>
        <translation>启动探针(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Readiness Probe</source>
        <translation>就绪探针(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Liveness Probe</source>
        <translation>存活探针(&amp;L)</translation>
    </message>
    <message>
        <source>Write the &amp;Address of</source>
        <translation>写入地址(&amp;A)</translation>
    </message>
</context>
<context>
    <name>podwright::NetworkPanel</name>
    <message>
        <source>Network picture</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Picture of the Pod&apos;s network</source>
        <translation>Pod 的网络图</translation>
    </message>
    <message>
        <source>The network in words</source>
        <translation>网络的文字说明</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>显示整幅图（0）</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Show how names are looked up: DNS and hostAliases</source>
        <translation>显示名称如何解析：DNS 和 hostAliases</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Show hostPID, hostIPC and shareProcessNamespace</source>
        <translation>显示 hostPID、hostIPC 和 shareProcessNamespace</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>Show the volumes that containers share</source>
        <translation>显示容器之间共用的卷</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Show the picture in words</source>
        <translation>显示图的文字说明</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save as SVG, PNG, PDF or text</source>
        <translation>保存为 SVG、PNG、PDF 或文本</translation>
    </message>
    <message>
        <source>The text cannot be read at the moment. This is how it was before.</source>
        <translation>目前无法读取文本，显示的是之前的样子。</translation>
    </message>
    <message>
        <source>Lines that cannot be read are left out of the picture.</source>
        <translation>图中略去了无法读取的行。</translation>
    </message>
</context>
<context>
    <name>podwright::NetworkText</name>
    <message>
        <source>There is no Pod in this text yet.</source>
        <translation>文本中还没有 Pod。</translation>
    </message>
    <message>
        <source>The Pod has a network of its own: one IP address and one localhost.</source>
        <translation>该 Pod 有自己的网络：一个 IP 地址、一个 localhost。</translation>
    </message>
    <message>
        <source>The %2 containers of the Pod share one network: one IP address, one localhost, one set of ports.</source>
        <translation>该 Pod 的 %2 个容器共用一个网络：一个 IP 地址、一个 localhost、一套端口。</translation>
    </message>
    <message>
        <source>The Pod uses the node&apos;s network: its IP address and its ports are the node&apos;s.</source>
        <translation>该 Pod 使用节点的网络：它的 IP 地址和端口就是节点的。</translation>
    </message>
    <message>
        <source>The Pod has no container yet.</source>
        <translation>该 Pod 还没有容器。</translation>
    </message>
    <message>
        <source>%1 is an app container.</source>
        <translation>%1 是应用容器。</translation>
    </message>
    <message>
        <source>%1 is init container no. %2: it ends before the app containers start.</source>
        <translation>%1 是第 %2 个 Init 容器：在应用容器启动之前结束。</translation>
    </message>
    <message>
        <source>%1 is a sidecar, no. %2 in the start order: it starts before the app containers and runs beside them.</source>
        <translation>%1 是边车容器，启动顺序为第 %2：先于应用容器启动，并与它们一同运行。</translation>
    </message>
    <message>
        <source>%1 is an ephemeral container for debugging.</source>
        <translation>%1 是用于调试的临时容器。</translation>
    </message>
    <message>
        <source>%1 has no name, and every container needs one.</source>
        <translation>%1 没有名称，而每个容器都必须有名称。</translation>
    </message>
    <message>
        <source>More than one container is called %1.</source>
        <translation>不止一个容器名为 %1。</translation>
    </message>
    <message>
        <source>%1 declares port %2 (%3).</source>
        <translation>%1 声明了端口 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 declares port %2 (%3) under the name %4.</source>
        <translation>%1 声明了端口 %2（%3），名称为 %4。</translation>
    </message>
    <message>
        <source>“%2” in %1 is no port number (1 to 65535, without quotes).</source>
        <translation>%1 中的“%2”不是端口号（1 到 65535，不加引号）。</translation>
    </message>
    <message>
        <source>A port of %1 has no containerPort.</source>
        <translation>%1 的一个端口缺少 containerPort。</translation>
    </message>
    <message>
        <source>Port %2 of %1 is probed but not declared. That works if %1 listens there.</source>
        <translation>%1 的端口 %2 有探针检查，但没有声明。只要 %1 在监听就能工作。</translation>
    </message>
    <message>
        <source>%1 is told to listen on port %2, which it does not declare. That works: declaring a port opens nothing.</source>
        <translation>%1 被设置为监听端口 %2，但没有声明它。这可以工作：声明端口并不会打开端口。</translation>
    </message>
    <message>
        <source>%1 listens on 127.0.0.1:%2 only: whoever shares its localhost reaches it, nobody else.</source>
        <translation>%1 只监听 127.0.0.1:%2：只有共用同一个 localhost 的一方才能访问，其他一概不能。</translation>
    </message>
    <message>
        <source>From %1, %2 can be reached at localhost:%3.</source>
        <translation>%1 可以通过 localhost:%3 访问 %2。</translation>
    </message>
    <message>
        <source>Every other container of the Pod can reach %2 at localhost:%3.</source>
        <translation>该 Pod 的其他容器都可以通过 localhost:%3 访问 %2。</translation>
    </message>
    <message>
        <source>curl localhost in %1 reaches %2: the containers share one localhost, and its port 80 belongs to %2.</source>
        <translation>在 %1 中执行 curl localhost 访问到的是 %2：各容器共用同一个 localhost，而其 80 端口属于 %2。</translation>
    </message>
    <message>
        <source>curl localhost in any other container reaches %2: the containers share one localhost, and its port 80 belongs to %2.</source>
        <translation>在其他任何容器中执行 curl localhost 访问到的都是 %2：各容器共用同一个 localhost，而其 80 端口属于 %2。</translation>
    </message>
    <message>
        <source>Port %1 (%2) of the node leads to port %4 of %3.</source>
        <translation>节点的端口 %1（%2）通往 %3 的端口 %4。</translation>
    </message>
    <message>
        <source>Port %1 (%2) of the node leads to port %4 of %3, at the address %5 only.</source>
        <translation>节点的端口 %1（%2）通往 %3 的端口 %4，仅限地址 %5。</translation>
    </message>
    <message>
        <source>hostPort %1 of %3 is never mapped: only those of app containers are.</source>
        <translation>%3 的 hostPort %1 永远不会被映射：只有应用容器的才会。</translation>
    </message>
    <message>
        <source>The hostPort beside port %2 of %1 is no port number (1 to 65535).</source>
        <translation>%1 的端口 %2 旁的 hostPort 不是端口号（1 到 65535）。</translation>
    </message>
    <message>
        <source>Port %1 of %2 is port %1 of the node itself.</source>
        <translation>%2 的端口 %1 就是节点自身的端口 %1。</translation>
    </message>
    <message>
        <source>hostPort %1 of %3 must equal containerPort %2 under hostNetwork, where nothing is mapped.</source>
        <translation>使用 hostNetwork 时不做映射，%3 的 hostPort %1 必须等于 containerPort %2。</translation>
    </message>
    <message>
        <source>%1: the kubelet sends %4 to port %3 of %2.</source>
        <translation>%1：kubelet 向 %2 的端口 %3 发送 %4。</translation>
    </message>
    <message>
        <source>%1: the kubelet connects to port %3 of %2.</source>
        <translation>%1：kubelet 连接 %2 的端口 %3。</translation>
    </message>
    <message>
        <source>%1: the kubelet asks for gRPC health on port %3 of %2.</source>
        <translation>%1：kubelet 通过端口 %3 查询 %2 的 gRPC 健康状态。</translation>
    </message>
    <message>
        <source>%1: “%4” runs inside %2.</source>
        <translation>%1：在 %2 内执行“%4”。</translation>
    </message>
    <message>
        <source>%1: %2 waits for %4 seconds.</source>
        <translation>%1：%2 等待 %4 秒。</translation>
    </message>
    <message>
        <source>%1 of %2 has no action: httpGet, tcpSocket, grpc or exec.</source>
        <translation>%2 的%1没有动作：需要 httpGet、tcpSocket、grpc 或 exec。</translation>
    </message>
    <message>
        <source>%1 of %2 never runs: only app containers and sidecars are probed.</source>
        <translation>%2 的%1永远不会执行：只有应用容器和边车容器才会被探测。</translation>
    </message>
    <message>
        <source>%1 of %2 always fails: hooks cannot use tcpSocket.</source>
        <translation>%2 的%1总是失败：回调不能使用 tcpSocket。</translation>
    </message>
    <message>
        <source>%1 of %2 names no port.</source>
        <translation>%2 的%1没有指明端口。</translation>
    </message>
    <message>
        <source>%1 of %2 never gets an answer: %2 has no port called “%3”.</source>
        <translation>%2 的%1永远得不到结果：%2 没有名为“%3”的端口。</translation>
    </message>
    <message>
        <source>%1 of %2 asks the node, not the container: it starts from the node, so %3 is the node itself. Leave host out.</source>
        <translation>%2 的%1检查的是节点而不是容器：探测从节点发出，%3 就是节点自身。请去掉 host。</translation>
    </message>
    <message>
        <source>%1 of %2 goes to port %4 of %3, which is not this Pod.</source>
        <translation>%2 的%1指向 %3 的端口 %4，而不是这个 Pod。</translation>
    </message>
    <message>
        <source>%1 of %2 does not arrive: %2 listens on 127.0.0.1:%3 only, and the kubelet calls the Pod&apos;s IP address.</source>
        <translation>%2 的%1无法到达：%2 只监听 127.0.0.1:%3，而 kubelet 访问的是 Pod 的 IP 地址。</translation>
    </message>
    <message>
        <source>%1 reaches %2 at %3 (%4).</source>
        <translation>%1 容器通过 %3 访问 %2（%4）。</translation>
    </message>
    <message>
        <source>%1 possibly reaches %2 at %3 (%4).</source>
        <translation>%1 容器可能通过 %3 访问 %2（%4）。</translation>
    </message>
    <message>
        <source>%1 reaches itself at %2 (%3).</source>
        <translation>%1 容器通过 %2 访问自身（%3）。</translation>
    </message>
    <message>
        <source>%1 possibly reaches itself at %2 (%3).</source>
        <translation>%1 容器可能通过 %2 访问自身（%3）。</translation>
    </message>
    <message>
        <source>%1 calls %2 outside of the Pod (%3).</source>
        <translation>%1 容器访问 Pod 之外的 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 possibly calls %2 outside of the Pod (%3).</source>
        <translation>%1 容器可能访问 Pod 之外的 %2（%3）。</translation>
    </message>
    <message>
        <source>%1 looks for the host %2 (%4), but %2 is only a container&apos;s name. Use %3; the name works only if a Service is called so.</source>
        <translation>%1 把 %2 当作主机名（%4），但 %2 只是容器名称。请改用 %3；只有存在同名 Service 时该名称才有效。</translation>
    </message>
    <message>
        <source>%1 looks for the host %2 (%3), but %2 is only a container&apos;s name. Use localhost and the port; the name works only if a Service is called so.</source>
        <translation>%1 把 %2 当作主机名（%3），但 %2 只是容器名称。请改用 localhost 加端口；只有存在同名 Service 时该名称才有效。</translation>
    </message>
    <message>
        <source>%1 calls %2 (%4), but no container declares port %3.</source>
        <translation>%1 访问 %2（%4），但没有容器声明端口 %3。</translation>
    </message>
    <message>
        <source>%1 cannot reach %2 at %3: %2 starts only after %1 has ended.</source>
        <translation>%1 无法通过 %3 访问 %2：%2 要等 %1 结束之后才启动。</translation>
    </message>
    <message>
        <source>%1 cannot reach %2 at %3: %2 has ended by then.</source>
        <translation>%1 无法通过 %3 访问 %2：那时 %2 已经结束。</translation>
    </message>
    <message>
        <source>Clash: %1 want the same port %2 (%3). They share one network, so only one of them can listen.</source>
        <translation>冲突：%1 都要使用端口 %2（%3）。它们共用一个网络，只有一个能够监听。</translation>
    </message>
    <message>
        <source>Clash: %1 want the same port %2 (%3) of the node, which only one can have.</source>
        <translation>冲突：%1 都要使用节点的端口 %2（%3），而它只能归其中一个。</translation>
    </message>
    <message>
        <source>Clash: %1 wants port %2 (%3) of the node twice.</source>
        <translation>冲突：%1 两次要求节点的端口 %2（%3）。</translation>
    </message>
    <message>
        <source>Names are looked up in the cluster&apos;s DNS, so Services are known by name.</source>
        <translation>名称由集群 DNS 解析，因此可以用名称访问 Service。</translation>
    </message>
    <message>
        <source>Names are looked up as on the node (dnsPolicy Default), so Services are not known by name.</source>
        <translation>名称按节点的方式解析（dnsPolicy 为 Default），因此不能用名称访问 Service。</translation>
    </message>
    <message>
        <source>Under hostNetwork, dnsPolicy ClusterFirst acts like Default: Services are not known by name. ClusterFirstWithHostNet changes that.</source>
        <translation>使用 hostNetwork 时，dnsPolicy ClusterFirst 等同于 Default：不能用名称访问 Service。改用 ClusterFirstWithHostNet 即可。</translation>
    </message>
    <message>
        <source>Names are looked up with dnsConfig alone (dnsPolicy None).</source>
        <translation>名称只按 dnsConfig 解析（dnsPolicy 为 None）。</translation>
    </message>
    <message>
        <source>dnsPolicy None needs a name server in dnsConfig.</source>
        <translation>dnsPolicy 为 None 时，dnsConfig 中必须有名字服务器。</translation>
    </message>
    <message>
        <source>There is no dnsPolicy %1.</source>
        <translation>没有 %1 这种 dnsPolicy。</translation>
    </message>
    <message>
        <source>Name servers of dnsConfig: %1.</source>
        <translation>dnsConfig 的名字服务器：%1。</translation>
    </message>
    <message>
        <source>Search domains of dnsConfig: %1.</source>
        <translation>dnsConfig 的搜索域：%1。</translation>
    </message>
    <message>
        <source>/etc/hosts: %1 is %2.</source>
        <translation>/etc/hosts：%1 指向 %2。</translation>
    </message>
    <message>
        <source>The containers see all processes of the node (hostPID).</source>
        <translation>容器能看到节点的全部进程（hostPID）。</translation>
    </message>
    <message>
        <source>The containers share the node&apos;s IPC (hostIPC).</source>
        <translation>容器共用节点的 IPC（hostIPC）。</translation>
    </message>
    <message>
        <source>The containers see one another&apos;s processes (shareProcessNamespace).</source>
        <translation>各容器能看到彼此的进程（shareProcessNamespace）。</translation>
    </message>
    <message>
        <source>Volume %1 (%2) is shared by: %3.</source>
        <translation>卷 %1（%2）由以下容器共用：%3。</translation>
    </message>
    <message>
        <source>Startup probe</source>
        <translation>启动探针</translation>
    </message>
    <message>
        <source>Liveness probe</source>
        <translation>存活探针</translation>
    </message>
    <message>
        <source>Readiness probe</source>
        <translation>就绪探针</translation>
    </message>
    <message>
        <source>postStart hook</source>
        <translation>postStart 回调</translation>
    </message>
    <message>
        <source>preStop hook</source>
        <translation>preStop 回调</translation>
    </message>
    <message>
        <source>✓ Reaches it.</source>
        <translation>✓ 可以访问。</translation>
    </message>
    <message>
        <source>? It depends.</source>
        <translation>? 视情况而定。</translation>
    </message>
    <message>
        <source>✗ Does not reach it.</source>
        <translation>✗ 无法访问。</translation>
    </message>
    <message>
        <source>The Pod has no container that could answer.</source>
        <translation>该 Pod 没有可以应答的容器。</translation>
    </message>
    <message>
        <source>The localhost is the same for all, and its port %2 belongs to %1.</source>
        <translation>大家共用同一个 localhost，其端口 %2 属于 %1。</translation>
    </message>
    <message>
        <source>Port %2 of localhost is its own.</source>
        <translation>localhost 的端口 %2 就是它自己的。</translation>
    </message>
    <message>
        <source>Port %2 of this IP address belongs to %1.</source>
        <translation>这个 IP 地址的端口 %2 属于 %1。</translation>
    </message>
    <message>
        <source>Port %3 of the node leads to port %2 of %1.</source>
        <translation>节点的端口 %3 通往 %1 的端口 %2。</translation>
    </message>
    <message>
        <source>On the node, localhost is the node itself, not the Pod.</source>
        <translation>在节点上，localhost 是节点自身，而不是 Pod。</translation>
    </message>
    <message>
        <source>In another Pod, localhost is that Pod itself.</source>
        <translation>在另一个 Pod 中，localhost 是那个 Pod 自身。</translation>
    </message>
    <message>
        <source>Outside, localhost is the caller&apos;s own machine.</source>
        <translation>在集群之外，localhost 是调用者自己的机器。</translation>
    </message>
    <message>
        <source>As a rule, only the cluster knows the way to a Pod&apos;s IP address.</source>
        <translation>通常只有集群内部才能到达 Pod 的 IP 地址。</translation>
    </message>
    <message>
        <source>No container has hostPort %1, so the Pod does not answer on this port of the node.</source>
        <translation>没有容器设置 hostPort %1，因此该 Pod 不会在节点的这个端口上应答。</translation>
    </message>
    <message>
        <source>hostPort %1 is never mapped, because %2 is no app container.</source>
        <translation>%2 不是应用容器，所以 hostPort %1 永远不会被映射。</translation>
    </message>
    <message>
        <source>hostPort %1 is bound to %2, which only the node itself reaches.</source>
        <translation>hostPort %1 绑定在 %2 上，只有节点自身能访问。</translation>
    </message>
    <message>
        <source>hostAliases leads %1 to %2, another machine.</source>
        <translation>hostAliases 把 %1 指向另一台机器 %2。</translation>
    </message>
    <message>
        <source>%1 is only a container&apos;s name; containers have no host names.</source>
        <translation>%1 只是容器名称；容器没有主机名。</translation>
    </message>
    <message>
        <source>The node does not ask the cluster&apos;s DNS, so it does not know the name %1.</source>
        <translation>节点不使用集群 DNS，因此不认识名称 %1。</translation>
    </message>
    <message>
        <source>Outside of the cluster, nobody knows the name %1.</source>
        <translation>在集群之外，没有人认识名称 %1。</translation>
    </message>
    <message>
        <source>With dnsPolicy %2, this Pod asks the node&apos;s DNS, which does not know Services such as %1.</source>
        <translation>在 dnsPolicy 为 %2 时，该 Pod 使用节点的 DNS，它不认识 %1 这样的 Service。</translation>
    </message>
    <message>
        <source>%1 can only be a Service: DNS knows its address, and it passes port %2 on to the Pods it selects.</source>
        <translation>%1 只能是 Service：DNS 给出它的地址，它再把端口 %2 转发给所选的 Pod。</translation>
    </message>
    <message>
        <source>No container declares port %1 (%2).</source>
        <translation>没有容器声明端口 %1（%2）。</translation>
    </message>
    <message>
        <source>No container declares port %1 (%2); a program of the node may listen there.</source>
        <translation>没有容器声明端口 %1（%2）；节点上的程序可能在监听它。</translation>
    </message>
    <message>
        <source>%1 listens on 127.0.0.1:%2 only.</source>
        <translation>%1 只监听 127.0.0.1:%2。</translation>
    </message>
    <message>
        <source>%1 does not run yet at that time.</source>
        <translation>那时 %1 还没有运行。</translation>
    </message>
    <message>
        <source>%1 is an init container and has ended by then.</source>
        <translation>%1 是 Init 容器，那时已经结束。</translation>
    </message>
    <message>
        <source>%1 must really listen on port %2: containerPort opens nothing.</source>
        <translation>%1 必须确实监听端口 %2：containerPort 并不会打开端口。</translation>
    </message>
    <message>
        <source>%1 must really listen on port %2, at 0.0.0.0 and not only at 127.0.0.1.</source>
        <translation>%1 必须确实监听端口 %2，而且是 0.0.0.0 而不只是 127.0.0.1。</translation>
    </message>
    <message>
        <source>Let %1 listen on 0.0.0.0:%2.</source>
        <translation>让 %1 监听 0.0.0.0:%2。</translation>
    </message>
    <message>
        <source>A container must listen on port %1; declaring it is not needed, but good practice.</source>
        <translation>必须有容器监听端口 %1；声明它不是必需的，但是好习惯。</translation>
    </message>
    <message>
        <source>Use the node&apos;s IP address with port %1.</source>
        <translation>请使用节点 IP 加端口 %1。</translation>
    </message>
    <message>
        <source>Use the Pod&apos;s IP address with port %1.</source>
        <translation>请使用 Pod IP 加端口 %1。</translation>
    </message>
    <message>
        <source>Use the Pod&apos;s IP address with port %1, or a Service.</source>
        <translation>请使用 Pod IP 加端口 %1，或者使用 Service。</translation>
    </message>
    <message>
        <source>Needed: a Service of type NodePort or LoadBalancer, an Ingress, or a hostPort.</source>
        <translation>需要 NodePort 或 LoadBalancer 类型的 Service、Ingress，或者 hostPort。</translation>
    </message>
    <message>
        <source>Needed: hostPort: %1 at a port of an app container, or a Service of type NodePort.</source>
        <translation>需要在应用容器的端口上设置 hostPort: %1，或者使用 NodePort 类型的 Service。</translation>
    </message>
    <message>
        <source>Needed: the hostPort at an app container, or hostNetwork.</source>
        <translation>需要把 hostPort 设置在应用容器上，或者使用 hostNetwork。</translation>
    </message>
    <message>
        <source>Leave hostIP out.</source>
        <translation>请去掉 hostIP。</translation>
    </message>
    <message>
        <source>The node&apos;s network plugin must map host ports.</source>
        <translation>节点的网络插件必须支持 hostPort 映射。</translation>
    </message>
    <message>
        <source>The call must go to the address %1.</source>
        <translation>必须访问地址 %1。</translation>
    </message>
    <message>
        <source>Use localhost:%1: the containers share one network.</source>
        <translation>请使用 localhost:%1：各容器共用一个网络。</translation>
    </message>
    <message>
        <source>Needed: a Service %1 with port %2 whose selector fits the Pod&apos;s labels.</source>
        <translation>需要名为 %1、端口为 %2 的 Service，其选择算符与该 Pod 的标签相符。</translation>
    </message>
    <message>
        <source>Needed: labels at this Pod, else no Service can select it.</source>
        <translation>该 Pod 需要有标签，否则 Service 无法选中它。</translation>
    </message>
    <message>
        <source>Needed: dnsPolicy: ClusterFirst.</source>
        <translation>需要 dnsPolicy: ClusterFirst。</translation>
    </message>
    <message>
        <source>Needed: dnsPolicy: ClusterFirstWithHostNet.</source>
        <translation>需要 dnsPolicy: ClusterFirstWithHostNet。</translation>
    </message>
    <message>
        <source>dnsConfig must name a server that knows Services.</source>
        <translation>dnsConfig 中必须有认识 Service 的名字服务器。</translation>
    </message>
    <message>
        <source>Only one container can have port %1.</source>
        <translation>端口 %1 只能归一个容器。</translation>
    </message>
    <message>
        <source>No NetworkPolicy may forbid it.</source>
        <translation>不能有 NetworkPolicy 禁止它。</translation>
    </message>
    <message>
        <source>%1 would have to be a sidecar that starts earlier.</source>
        <translation>%1 必须是更早启动的边车容器。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>podwright::NewCommand</name>
    <message>
        <source>One template at a time, please.</source>
        <translation>一次只能用一个模板。</translation>
    </message>
    <message>
        <source>There is no template %1. There are: %2.</source>
        <translation>没有模板 %1。现有模板：%2。</translation>
    </message>
    <message>
        <source>Print a manifest to begin with</source>
        <translation>输出一份起步用的清单</translation>
    </message>
    <message>
        <source>The language is en, zh or both.</source>
        <translation>语言为 en、zh 或 both。</translation>
    </message>
</context>
<context>
    <name>podwright::NotesPage</name>
    <message>
        <source>en</source>
        <extracomment>The language of the notes on static Pods: en or zh</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Install, change, delete</source>
        <translation>安装、修改、删除</translation>
    </message>
</context>
<context>
    <name>podwright::ObjectList</name>
    <message>
        <source>Kind of object</source>
        <translation>对象类型</translation>
    </message>
    <message>
        <source>What to take in: a Pod, or the Pod of a workload</source>
        <translation>导入什么：Pod，或工作负载的 Pod</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>Objects in the namespace</source>
        <translation>命名空间中的对象</translation>
    </message>
    <message>
        <source>Open as a New Manifest</source>
        <translation>作为新清单打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>podwright::OutlineModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>podwright::OutlinePanel</name>
    <message>
        <source>Filter: name, value, 中文</source>
        <translation>过滤：名称、值、中文</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>过滤大纲</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>The manifest as a tree; selecting an entry shows it in the form and in the text.</source>
        <translation>以树形显示清单；选中一项即可在表单和文本中看到它。</translation>
    </message>
    <message>
        <source>Documents of the file</source>
        <translation>文件中的文档</translation>
    </message>
    <message>
        <source>Go to &amp;YAML</source>
        <translation>转到 YAML(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制一份(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy as YAML</source>
        <translation>复制为 YAML(&amp;C)</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>文档 %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>新名称：</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>说明(&amp;H)</translation>
    </message>
    <message>
        <source>Pa&amp;ste</source>
        <translation>粘贴(&amp;S)</translation>
    </message>
    <message>
        <source>There is a field %1 already; it was not replaced.</source>
        <translation>已有字段 %1，没有替换它。</translation>
    </message>
    <message>
        <source>What is in the clipboard is no part of a Pod that belongs here. Copy an entry such as a container first.</source>
        <translation>剪贴板中的内容不是适合此处的 Pod 片段。请先复制一个条目，例如一个容器。</translation>
    </message>
</context>
<context>
    <name>podwright::PasteBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep what was pasted as it was</source>
        <translation>保留粘贴的原样</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n ideographic space(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 个全角空格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-break space(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 个不换行空格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) removed.</source>
        <translation>
            <numerusform>已删除 %n 个不可见字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n curly quote(s) straightened.</source>
        <translation>
            <numerusform>已把 %n 个弯引号改为直引号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full-width character(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 个全角字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other character(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 个其他字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove status, managedFields and what else only a cluster writes</source>
        <translation>移除 status、managedFields 以及其他只由集群写入的内容</translation>
    </message>
    <message>
        <source>The Markdown fence around it was taken away.</source>
        <translation>已去掉外围的 Markdown 代码围栏。</translation>
    </message>
    <message>
        <source>The shell’s lines around it were taken away.</source>
        <translation>已去掉外围的 shell 命令行。</translation>
    </message>
    <message>
        <source>The marks of a diff were taken away.</source>
        <translation>已去掉 diff 的标记。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) indented with spaces instead of tabs.</source>
        <translation>
            <numerusform>%n 行已改用空格缩进（原为制表符）。</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds fields that only a cluster writes.</source>
        <translation>其中有只由集群写入的字段。</translation>
    </message>
</context>
<context>
    <name>podwright::PictureSaver</name>
    <message>
        <source>Files ending in “%1” cannot be written.</source>
        <translation>无法写入以“%1”结尾的文件。</translation>
    </message>
    <message>
        <source>The picture can be saved as .svg, .png, .pdf or .txt.</source>
        <translation>图片可以保存为 .svg、.png、.pdf 或 .txt。</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 未能写入。</translation>
    </message>
</context>
<context>
    <name>podwright::PlacePage</name>
    <message>
        <source>As “kubectl get nodes” shows it. Left empty, the notes say NODE.</source>
        <translation>“kubectl get nodes”里显示的名字。留空时，说明里写作 NODE。</translation>
    </message>
    <message>
        <source>&amp;Folder on the node:</source>
        <translation>节点上的目录(&amp;F)：</translation>
    </message>
    <message>
        <source>Clusters made by kubeadm read /etc/kubernetes/manifests.</source>
        <translation>用 kubeadm 建的集群读的是 /etc/kubernetes/manifests。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>A page with one Pod or a PodList, by HTTPS.</source>
        <translation>一个 HTTPS 页面，内容是一个 Pod 或 PodList。</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>请求头(&amp;H)：</translation>
    </message>
    <message>
        <source>What the kubelet sends along when it fetches the page; one a line.</source>
        <translation>kubelet 取页面时附带的请求头，每行一个。</translation>
    </message>
    <message>
        <source>&amp;Configuration file of the kubelet:</source>
        <translation>kubelet 的配置文件(&amp;C)：</translation>
    </message>
    <message>
        <source>The file that the kubelet is started with: --config.</source>
        <translation>kubelet 启动时用 --config 指定的文件。</translation>
    </message>
    <message>
        <source>On the node the Pod is called %1.</source>
        <translation>在节点上，这个 Pod 叫 %1。</translation>
    </message>
    <message>
        <source>Node and place</source>
        <translation>节点与位置</translation>
    </message>
    <message>
        <source>N&amp;ode:</source>
        <translation>节点(&amp;O)：</translation>
    </message>
</context>
<context>
    <name>podwright::PodTools</name>
    <message>
        <source>Logs and ports</source>
        <translation>日志和端口</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Container whose log is shown</source>
        <translation>要看日志的容器</translation>
    </message>
    <message>
        <source>Show the last 2000 lines of the container&apos;s log</source>
        <translation>显示容器日志的最后 2000 行</translation>
    </message>
    <message>
        <source>Go on with new lines until it is stopped</source>
        <translation>持续显示新的日志，直到停止</translation>
    </message>
    <message>
        <source>The log of the run before the last restart</source>
        <translation>最近一次重启之前那次运行的日志</translation>
    </message>
    <message>
        <source>Port of the Pod</source>
        <translation>Pod 的端口</translation>
    </message>
    <message>
        <source>Declared TCP port that is made reachable here</source>
        <translation>要在本机访问的已声明 TCP 端口</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>本机端口</translation>
    </message>
    <message>
        <source>Port on this computer; 0 takes any that is free</source>
        <translation>本机端口；0 表示任意空闲端口</translation>
    </message>
    <message>
        <source>Make the port reachable on this computer, until it is ended</source>
        <translation>使这个端口可在本机访问，直到结束转发</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一次</translation>
    </message>
    <message>
        <source>End Forwarding</source>
        <translation>结束转发</translation>
    </message>
    <message>
        <source>Forward Port</source>
        <translation>转发端口</translation>
    </message>
</context>
<context>
    <name>podwright::PortsPage</name>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Ports of the container</source>
        <translation>容器的端口</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Port of the node</source>
        <translation>节点端口</translation>
    </message>
    <message>
        <source>A declared port opens nothing: the program listens, or it does not. The entry gives the port a name for Services and probes; a port of the node makes it reachable there.</source>
        <translation>声明端口并不会打开它：是否监听取决于程序。声明只是为 Service 和探针给端口起名；节点端口则让它可以从节点访问。</translation>
    </message>
</context>
<context>
    <name>podwright::PostureText</name>
    <message>
        <source>No container asks for cpu or memory or limits them. Such Pods are the first to go when the node runs short of memory.</source>
        <translation>没有容器请求或限制 cpu 或 memory。节点内存不足时，这样的 Pod 最先被清理。</translation>
    </message>
    <message>
        <source>spec.resources names neither cpu nor memory. Where it is written at all, it alone decides.</source>
        <translation>spec.resources 中既没有 cpu 也没有 memory。只要写了它，就只由它决定。</translation>
    </message>
    <message>
        <source>Container %1 has no limit for %2. Guaranteed needs limits for cpu and memory in every container.</source>
        <translation>容器 %1 没有 %2 限制。Guaranteed 要求每个容器都有 cpu 和 memory 限制。</translation>
    </message>
    <message>
        <source>spec.resources has no limit for %2. Guaranteed needs limits for cpu and memory.</source>
        <translation>spec.resources 没有 %2 限制。Guaranteed 要求有 cpu 和 memory 限制。</translation>
    </message>
    <message>
        <source>The requests for %1 together are not the same as the limits. Guaranteed needs both to be equal.</source>
        <translation>%1 的请求总和与限制总和不同。Guaranteed 要求两者相等。</translation>
    </message>
    <message>
        <source>Every container has limits for cpu and memory, and the requests together equal the limits.</source>
        <translation>每个容器都有 cpu 和 memory 限制，且请求总和等于限制总和。</translation>
    </message>
    <message>
        <source>The Pod as a whole has limits for cpu and memory, and its requests equal them.</source>
        <translation>Pod 整体有 cpu 和 memory 限制，且请求与之相等。</translation>
    </message>
    <message>
        <source>turns AppArmor off</source>
        <translation>关闭了 AppArmor</translation>
    </message>
    <message>
        <source>adds capabilities beyond the usual ones</source>
        <translation>添加了常规之外的权能</translation>
    </message>
    <message>
        <source>shares namespaces of the host</source>
        <translation>共用主机的命名空间</translation>
    </message>
    <message>
        <source>mounts folders of the host</source>
        <translation>挂载了主机的目录</translation>
    </message>
    <message>
        <source>takes ports of the host</source>
        <translation>占用了主机的端口</translation>
    </message>
    <message>
        <source>names a host in a probe or lifecycle hook</source>
        <translation>在探针或生命周期回调中指定了主机</translation>
    </message>
    <message>
        <source>has a privileged container</source>
        <translation>有特权容器</translation>
    </message>
    <message>
        <source>shows all of /proc to a container</source>
        <translation>向容器暴露了完整的 /proc</translation>
    </message>
    <message>
        <source>chooses its own SELinux type, user or role</source>
        <translation>自行指定了 SELinux 的类型、用户或角色</translation>
    </message>
    <message>
        <source>turns seccomp off</source>
        <translation>关闭了 seccomp</translation>
    </message>
    <message>
        <source>sets sysctls that are not known to be safe</source>
        <translation>设置了不在安全列表中的 sysctl</translation>
    </message>
    <message>
        <source>runs processes of the Windows host</source>
        <translation>运行 Windows 主机的进程</translation>
    </message>
    <message>
        <source>does not set allowPrivilegeEscalation to false</source>
        <translation>没有把 allowPrivilegeEscalation 设为 false</translation>
    </message>
    <message>
        <source>does not drop ALL capabilities, or adds others than NET_BIND_SERVICE</source>
        <translation>没有放弃全部（ALL）权能，或添加了 NET_BIND_SERVICE 之外的权能</translation>
    </message>
    <message>
        <source>mounts volumes of a kind that is not allowed there</source>
        <translation>使用了该级别不允许的卷类型</translation>
    </message>
    <message>
        <source>does not set runAsNonRoot to true</source>
        <translation>没有把 runAsNonRoot 设为 true</translation>
    </message>
    <message>
        <source>runs as user 0</source>
        <translation>以用户 0 运行</translation>
    </message>
    <message>
        <source>does not set a seccomp profile, RuntimeDefault or Localhost</source>
        <translation>没有设置 seccomp 配置文件（RuntimeDefault 或 Localhost）</translation>
    </message>
</context>
<context>
    <name>podwright::PrintCommands</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>Exported %1.</source>
        <translation>已导出 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder or free some space.</source>
        <translation>无法写入 %1。请换一个文件夹，或腾出一些空间。</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>无法连接打印机。</translation>
    </message>
</context>
<context>
    <name>podwright::PrintDialog</name>
    <message>
        <source>&amp;YAML text, with colours and line numbers</source>
        <translation>YAML 文本，带颜色和行号(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Network picture</source>
        <translation>网络图(&amp;N)</translation>
    </message>
</context>
<context>
    <name>podwright::PrintedPages</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>podwright::ProbeColumn</name>
    <message>
        <source>Wait first, s</source>
        <translation>先等待（秒）</translation>
    </message>
    <message>
        <source>Every, s</source>
        <translation>间隔（秒）</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>超时（秒）</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>连续失败次数</translation>
    </message>
    <message>
        <source>Successes in a row</source>
        <translation>连续成功次数</translation>
    </message>
    <message>
        <source>Grace to stop, s</source>
        <translation>停止宽限期（秒）</translation>
    </message>
    <message>
        <source>HTTP request</source>
        <translation>HTTP 请求</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 连接</translation>
    </message>
    <message>
        <source>Command in the container</source>
        <translation>容器内命令</translation>
    </message>
    <message>
        <source>gRPC health check</source>
        <translation>gRPC 健康检查</translation>
    </message>
    <message>
        <source>Asks by</source>
        <translation>探测方式</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务名</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>as the Pod</source>
        <translation>与 Pod 相同</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
</context>
<context>
    <name>podwright::ProbePanel</name>
    <message>
        <source>&amp;Container:</source>
        <translation>容器(&amp;C)：</translation>
    </message>
    <message>
        <source>App answers after, s:</source>
        <translation>应用就绪用时（秒）：</translation>
    </message>
    <message>
        <source>and hangs at, s:</source>
        <translation>卡死时刻（秒）：</translation>
    </message>
    <message>
        <source>When the app hangs, seconds after the start</source>
        <translation>应用在启动多少秒后卡死</translation>
    </message>
    <message>
        <source>Clock:</source>
        <translation>时钟：</translation>
    </message>
    <message>
        <source>The kubelet&apos;s clock ticks with a phase that nobody can know; move it through one period</source>
        <translation>kubelet 时钟的相位无法预知，拖动可在一个周期内移动</translation>
    </message>
    <message>
        <source>Time line of the probes</source>
        <translation>探针时间线</translation>
    </message>
    <message>
        <source>There is no container in this text that could have probes.</source>
        <translation>文本里没有可以设置探针的容器。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>What was found here</source>
        <translation>此处发现的问题</translation>
    </message>
</context>
<context>
    <name>podwright::ProbeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 到 %2 秒</translation>
    </message>
    <message>
        <source>The startup probe succeeds %1 after the start; until then the other probes rest.</source>
        <translation>启动后 %1 启动探针成功；在此之前其他探针不运行。</translation>
    </message>
    <message>
        <source>The app may take %1 s to start: initialDelaySeconds %2 + (failureThreshold %3 − 1) × periodSeconds %4. One that needs longer may be killed.</source>
        <translation>应用最多可用 %1 秒启动：initialDelaySeconds %2 +（failureThreshold %3 − 1）× periodSeconds %4。超过这个时间可能被杀死。</translation>
    </message>
    <message>
        <source>Without a readiness probe it is ready as soon as the startup probe has succeeded.</source>
        <translation>没有就绪探针，启动探针一成功就算就绪。</translation>
    </message>
    <message>
        <source>Without a readiness probe it counts as ready as soon as it runs.</source>
        <translation>没有就绪探针，容器一运行就算就绪。</translation>
    </message>
    <message>
        <source>Ready %1 after the start: at the first of its checks every %2 s that finds the app answering, at the latest %3 × %2 s + timeoutSeconds %4 later.</source>
        <translation>启动后 %1 就绪：每 %2 秒检查一次，应用能应答后最早当次检查、最迟再过 %3 × %2 秒 + timeoutSeconds %4 秒。</translation>
    </message>
    <message>
        <source>When the app hangs, it is taken out of Services after %1.</source>
        <translation>应用卡死后，过 %1 从 Service 中摘除。</translation>
    </message>
    <message>
        <source>When the app hangs, the liveness probe gives up after %1: (failureThreshold %2 − 1) × %3 s + timeoutSeconds %4, and up to one period before the first failure.</source>
        <translation>应用卡死后，存活探针过 %1 判定失败：（failureThreshold %2 − 1）× %3 秒 + timeoutSeconds %4 秒，首次失败之前最多还有一个周期。</translation>
    </message>
    <message>
        <source>From that decision to the end it takes at most %1 s (preStop %2 s, then the stop signal, then KILL).</source>
        <translation>从判定到容器结束最多 %1 秒（preStop %2 秒，然后发停止信号，最后 KILL）。</translation>
    </message>
    <message>
        <source>Then the container is started anew.</source>
        <translation>随后重新启动容器。</translation>
    </message>
    <message>
        <source>It is not started again: the restart policy is Never.</source>
        <translation>不再启动：重启策略是 Never。</translation>
    </message>
    <message>
        <source>Without a liveness probe a hanging app is never restarted.</source>
        <translation>没有存活探针，卡死的应用永远不会被重启。</translation>
    </message>
    <message>
        <source>Startup probe</source>
        <translation>启动探针</translation>
    </message>
    <message>
        <source>Readiness probe</source>
        <translation>就绪探针</translation>
    </message>
    <message>
        <source>Liveness probe</source>
        <translation>存活探针</translation>
    </message>
</context>
<context>
    <name>podwright::ProblemBar</name>
    <message>
        <source>Filter findings</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By object</source>
        <translation>按对象</translation>
    </message>
    <message>
        <source>Group findings</source>
        <translation>问题分组方式</translation>
    </message>
    <message>
        <source>Fix All Safe Ones</source>
        <translation>修复所有稳妥的问题</translation>
    </message>
    <message>
        <source>Mend every finding whose meaning is certain, in one step that can be undone</source>
        <translation>修复所有含义确定的问题，只算一步，可以撤销</translation>
    </message>
</context>
<context>
    <name>podwright::ProblemHeadings</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>Init container %1</source>
        <translation>Init 容器 %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>Ephemeral container %1</source>
        <translation>临时容器 %1</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Pod as a whole</source>
        <translation>整个 Pod</translation>
    </message>
</context>
<context>
    <name>podwright::ProblemsModel</name>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Line and field</source>
        <translation>行与字段</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line: path</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading and count</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>podwright::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing was found. As far as can be told offline, the manifest is fine.</source>
        <translation>没有发现问题。就离线检查所及，这份清单没有错误。</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n finding(s).</source>
        <translation>
            <numerusform>筛选条件隐藏了全部 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed are the gravest %1 of %n finding(s). The filter searches all of them.</source>
        <translation>
            <numerusform>共 %n 个问题，这里只列出最严重的 %1 个。筛选时会搜索全部问题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podwright::RawField</name>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Write this YAML into the manifest (Ctrl+Enter)</source>
        <translation>把这段 YAML 写入清单（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>This is no YAML yet; nothing is written.</source>
        <translation>这还不是合法的 YAML，没有写入。</translation>
    </message>
</context>
<context>
    <name>podwright::ReachBar</name>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>从哪里</translation>
    </message>
    <message>
        <source>Where somebody stands who calls</source>
        <translation>发起访问的一方所在的位置</translation>
    </message>
    <message>
        <source>To which address</source>
        <translation>到哪个地址</translation>
    </message>
    <message>
        <source>An address such as localhost:6379, pod-ip:80, node-ip:8080 or my-service:80</source>
        <translation>地址，例如 localhost:6379、pod-ip:80、node-ip:8080 或 my-service:80</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>another Pod</source>
        <translation>另一个 Pod</translation>
    </message>
    <message>
        <source>the node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>outside of the cluster</source>
        <translation>集群之外</translation>
    </message>
    <message>
        <source>This is no address. Write host:port.</source>
        <translation>这不是地址。请按“主机:端口”的形式书写。</translation>
    </message>
    <message>
        <source>for example localhost:80</source>
        <translation>例如 localhost:80</translation>
    </message>
</context>
<context>
    <name>podwright::ReadableText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>= root</source>
        <translation>= root</translation>
    </message>
</context>
<context>
    <name>podwright::RecordLabels</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Config map</source>
        <translation>ConfigMap</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>可以不存在</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Field of the Pod</source>
        <translation>Pod 的字段</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Value from</source>
        <translation>取值来源</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Pull policy</source>
        <translation>拉取策略</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>停止信号</translation>
    </message>
    <message>
        <source>File of the last words</source>
        <translation>终止消息文件</translation>
    </message>
    <message>
        <source>Last words from</source>
        <translation>终止消息来源</translation>
    </message>
    <message>
        <source>Standard input open</source>
        <translation>保持标准输入打开</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Port of the node</source>
        <translation>节点端口</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>节点地址</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>组 ID</translation>
    </message>
    <message>
        <source>Added capabilities</source>
        <translation>增加的权能</translation>
    </message>
    <message>
        <source>seccomp profile</source>
        <translation>seccomp 配置文件</translation>
    </message>
    <message>
        <source>AppArmor profile</source>
        <translation>AppArmor 配置文件</translation>
    </message>
    <message>
        <source>View of /proc</source>
        <translation>/proc 的可见范围</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Part of the volume</source>
        <translation>卷中的子路径</translation>
    </message>
    <message>
        <source>Part with $(NAME)</source>
        <translation>含 $(NAME) 的子路径</translation>
    </message>
    <message>
        <source>Mounts inside it</source>
        <translation>挂载传播</translation>
    </message>
    <message>
        <source>Read-only all the way</source>
        <translation>递归只读</translation>
    </message>
    <message>
        <source>Mode of the files</source>
        <translation>文件权限</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>选用的键</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>持久卷申领</translation>
    </message>
    <message>
        <source>What must be there</source>
        <translation>路径必须是</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>访问模式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>podwright::RecordTable</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>podwright::RecoveryJournal</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be written.</source>
        <translation>无法写入文件夹。</translation>
    </message>
</context>
<context>
    <name>podwright::RefusalText</name>
    <message>
        <source>The text cannot be read as YAML at the moment. Mend the marked line first.</source>
        <translation>当前文本无法按 YAML 读取。请先改好标出的行。</translation>
    </message>
    <message>
        <source>This place lies in lines that cannot be read at the moment. Mend them first.</source>
        <translation>这个位置所在的行当前无法读取。请先改好它们。</translation>
    </message>
    <message>
        <source>There is no %1 in this manifest.</source>
        <translation>清单中没有 %1。</translation>
    </message>
    <message>
        <source>%1 is no map, so nothing can be put into it.</source>
        <translation>%1 不是映射，无法往里面添加内容。</translation>
    </message>
    <message>
        <source>%1 is no list.</source>
        <translation>%1 不是列表。</translation>
    </message>
    <message>
        <source>There is already a %1 here.</source>
        <translation>这里已经有 %1。</translation>
    </message>
    <message>
        <source>This value comes from elsewhere through an alias or a merge key (%1). Change it there.</source>
        <translation>这个值是通过别名或合并键（%1）从别处来的。请到那里修改。</translation>
    </message>
    <message>
        <source>The anchor %1 in it is still used by an alias.</source>
        <translation>其中的锚点 %1 仍被别名使用。</translation>
    </message>
    <message>
        <source>This value cannot be written here without changing something else.</source>
        <translation>把这个值写在这里必然会改动其他内容。</translation>
    </message>
    <message>
        <source>The exact place of this value is not certain. Change it in the text.</source>
        <translation>无法确定这个值的准确位置。请在文本中修改。</translation>
    </message>
    <message>
        <source>There are comments inside that would have no place on one line. Move them above it first.</source>
        <translation>里面有注释，写成一行就没有位置了。请先把注释移到它的上方。</translation>
    </message>
    <message>
        <source>Inside brackets and braces there are no block texts. Write the outer part as lines first.</source>
        <translation>方括号和花括号里不能写块文本。请先把外层写成多行。</translation>
    </message>
    <message>
        <source>Written like that, Kubernetes would read another value: numbers, booleans and null stand without quotes, texts that look like them need quotes.</source>
        <translation>这样写，Kubernetes 会读成另一个值：数字、布尔值和 null 不加引号，看起来像它们的文本需要引号。</translation>
    </message>
    <message>
        <source>There is nothing at the caret that this could be done to.</source>
        <translation>光标处没有可以这样改写的内容。</translation>
    </message>
    <message>
        <source>It is written like that already.</source>
        <translation>已经是这样写的了。</translation>
    </message>
</context>
<context>
    <name>podwright::ResourcesPage</name>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Disk of the node</source>
        <translation>节点磁盘</translation>
    </message>
    <message>
        <source>Request: kept free for it</source>
        <translation>请求：为它保留的量</translation>
    </message>
    <message>
        <source>Limit: never more than this</source>
        <translation>限制：最多能用的量</translation>
    </message>
    <message>
        <source>Request of %1</source>
        <translation>%1的请求</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>%1的限制</translation>
    </message>
    <message>
        <source>The Pod is %1. %2</source>
        <translation>该 Pod 的 QoS 类为 %1。%2</translation>
    </message>
</context>
<context>
    <name>podwright::RulesPage</name>
    <message>
        <source>These rules never refuse a manifest. They tell what may fail on the node and what has proved good.</source>
        <translation>这些规则不会拒绝清单，只提示在节点上可能出错之处和行之有效的做法。</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1 of %2 rules are on</source>
        <translation>已打开 %2 条规则中的 %1 条</translation>
    </message>
</context>
<context>
    <name>podwright::ScheduleWords</name>
    <message>
        <source>%1 to %2</source>
        <comment>from … to</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>(every %1)</source>
        <comment>in steps of</comment>
        <translation>（每隔 %1）</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s) at minute %1</source>
        <translation>
            <numerusform>每 %n 小时一次，在第 %1 分</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour at minute %1</source>
        <translation>每小时的第 %1 分</translation>
    </message>
    <message>
        <source>%1, in the hours %2</source>
        <translation>%1，限 %2 时</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation: en or zh</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the week</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two sorts of days</comment>
        <translation>或</translation>
    </message>
    <message>
        <source>every day in %1</source>
        <comment>months</comment>
        <translation>%1每天</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>days, months</comment>
        <translation>%2，%1</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>days, times</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how often, on which days</comment>
        <translation>%2，%1</translation>
    </message>
</context>
<context>
    <name>podwright::SearchPopup</name>
    <message>
        <source>Fields, guides, templates, findings, commands</source>
        <translation>字段、指南、模板、问题、命令</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>代码片段</translation>
    </message>
</context>
<context>
    <name>podwright::SecurityPage</name>
    <message>
        <source>Must not run as root</source>
        <translation>不得以 root 身份运行</translation>
    </message>
    <message>
        <source>Cannot gain more rights (set-user-ID has no effect)</source>
        <translation>不能提升权限（set-user-ID 无效）</translation>
    </message>
    <message>
        <source>Gives up all capabilities</source>
        <translation>放弃所有权能</translation>
    </message>
    <message>
        <source>Cannot write into its image</source>
        <translation>不能写入自身镜像</translation>
    </message>
    <message>
        <source>Privileged: as powerful as root on the node</source>
        <translation>特权模式：等同于节点上的 root</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>costs the level %1: %2 (%3)</source>
        <translation>因此达不到 %1 级别：%2（%3）</translation>
    </message>
    <message>
        <source>The Pod meets the level %1.</source>
        <translation>该 Pod 符合 %1 级别。</translation>
    </message>
</context>
<context>
    <name>podwright::ServeCommand</name>
    <message>
        <source>“%1” is too much here.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”不能作为 %2 的值。</translation>
    </message>
    <message>
        <source>Name the folder with the manifests: --static DIR.</source>
        <translation>请指出清单所在的目录：--static DIR。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有目录 %1。</translation>
    </message>
    <message>
        <source>There is no manifest in %1 yet.</source>
        <translation>%1 里还没有清单。</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>端口 %1 不能用：%2。</translation>
    </message>
    <message>
        <source>For this machine only. Ctrl+C ends.</source>
        <translation>只对本机开放。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Serve static Pods to the kubelet of this machine, to try them by URL</source>
        <translation>向本机的 kubelet 提供静态 Pod 的清单，用来试验 URL 方式</translation>
    </message>
</context>
<context>
    <name>podwright::ServerFindings</name>
    <message>
        <source>What the cluster says about fields</source>
        <translation>集群对各字段的意见</translation>
    </message>
    <message>
        <source>The whole object</source>
        <translation>整个对象</translation>
    </message>
</context>
<context>
    <name>podwright::SetCommand</name>
    <message>
        <source>Set one value and change nothing else</source>
        <translation>设置一个值，其他内容不变</translation>
    </message>
    <message>
        <source>“%1” is no value for %2; it needs %3.</source>
        <translation>“%1”不能作为 %2 的值；它需要%3。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation> true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list such as [a, b]</source>
        <translation>列表，如 [a, b]</translation>
    </message>
    <message>
        <source>a map such as {name: value}</source>
        <translation>映射，如 {name: value}</translation>
    </message>
</context>
<context>
    <name>podwright::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No setting is found by these words.</source>
        <translation>没有找到与这些词匹配的设置。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>podwright::SettingsPages</name>
    <message>
        <source>Language and Appearance</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>&amp;Interface:</source>
        <translation>界面(&amp;I)：</translation>
    </message>
    <message>
        <source>Of the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Help and guides:</source>
        <translation>帮助和指南(&amp;H)：</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>两种语言</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Size of the interface&apos;s letters:</source>
        <translation>界面字号(&amp;S)：</translation>
    </message>
    <message>
        <source> points</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>YAML Text</source>
        <translation>YAML 文本</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Larger or smaller by:</source>
        <translation>放大或缩小(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>长行自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Show white &amp;space</source>
        <translation>显示空白字符(&amp;S)</translation>
    </message>
    <message>
        <source>Show in &amp;grey what the server adds</source>
        <translation>用灰色显示服务器补上的内容(&amp;G)</translation>
    </message>
    <message>
        <source>Keep the &amp;parents in sight at the top</source>
        <translation>让上级字段始终显示在顶部(&amp;P)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>版本(&amp;V)：</translation>
    </message>
    <message>
        <source>Check as &amp;static Pod</source>
        <translation>按静态 Pod 检查(&amp;S)</translation>
    </message>
    <message>
        <source>Reads the file as a kubelet reads its manifest folder.</source>
        <translation>像 kubelet 读取清单文件夹那样读取文件。</translation>
    </message>
    <message>
        <source>Show &amp;advice</source>
        <translation>显示建议(&amp;A)</translation>
    </message>
    <message>
        <source>Also tells what may fail on the node and what good practice is; the page “Rules” chooses among them.</source>
        <translation>也提示在节点上可能出错之处和良好做法；在“规则”页中逐条选择。</translation>
    </message>
    <message>
        <source>Files and Windows</source>
        <translation>文件与窗口</translation>
    </message>
    <message>
        <source>&amp;Open each file in its own window</source>
        <translation>每个文件各用一个窗口(&amp;O)</translation>
    </message>
    <message>
        <source>Otherwise files are tabs of one window.</source>
        <translation>否则，文件是同一窗口中的标签页。</translation>
    </message>
    <message>
        <source>Open the files of the &amp;last time again</source>
        <translation>重新打开上次的文件(&amp;L)</translation>
    </message>
    <message>
        <source>Show the start &amp;page when no file is opened</source>
        <translation>没有打开文件时显示起始页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved text for a crash after:</source>
        <translation>为防崩溃，保留未保存文本的间隔(&amp;K)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Keep it in this &amp;folder:</source>
        <translation>保留在此文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Indent the dashes of new lists</source>
        <translation>新列表的短横线缩进一级(&amp;I)</translation>
    </message>
    <message>
        <source>Only where a manifest has no list yet; else new lists follow it.</source>
        <translation>仅当清单中还没有列表时生效；否则新列表沿用清单已有的写法。</translation>
    </message>
</context>
<context>
    <name>podwright::SettingsRows</name>
    <message>
        <source>Of the system (%1)</source>
        <translation>跟随系统（%1）</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>podwright::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Text: indent, unindent</source>
        <translation>文本：增加、减少缩进</translation>
    </message>
    <message>
        <source>Outline: rename, remove</source>
        <translation>大纲：重命名、删除</translation>
    </message>
    <message>
        <source>Outline: move an item</source>
        <translation>大纲：移动一项</translation>
    </message>
    <message>
        <source>Outline: duplicate</source>
        <translation>大纲：复制一份</translation>
    </message>
    <message>
        <source>Outline: go to YAML</source>
        <translation>大纲：转到 YAML</translation>
    </message>
    <message>
        <source>Lists in the form: new element, move</source>
        <translation>表单中的列表：新元素、移动</translation>
    </message>
</context>
<context>
    <name>podwright::SnippetCommands</name>
    <message>
        <source>There is no Pod in this text that this could be put into.</source>
        <translation>文本中没有可以插入这个片段的 Pod。</translation>
    </message>
    <message>
        <source>The Pod has no place for this yet: it needs a spec with a container.</source>
        <translation>这个 Pod 还没有可以插入的位置：它需要带有容器的 spec。</translation>
    </message>
</context>
<context>
    <name>podwright::SortCommand</name>
    <message>
        <source>Sort keys in the order of the schema; comments go along</source>
        <translation>按模式的顺序排列各键；注释随键移动</translation>
    </message>
</context>
<context>
    <name>podwright::StartPage</name>
    <message>
        <source>Files that you open stand here the next time.</source>
        <translation>您打开过的文件下次会列在这里。</translation>
    </message>
    <message>
        <source>Kubernetes Pods, written and understood</source>
        <translation>写好 Kubernetes Pod，也读懂它</translation>
    </message>
    <message>
        <source>&amp;Begin with a template</source>
        <translation>从模板开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Guides with exercises</source>
        <translation>带练习的指南(&amp;G)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>Choose a template: form and YAML text are one document, a change in one is at once in the other.</source>
        <translation>选一个模板：表单和 YAML 文本是同一份文档，改动一边，另一边立刻跟上。</translation>
    </message>
    <message>
        <source>Problems are marked while you type; Ctrl+. offers ways to mend them.</source>
        <translation>输入时就会标出问题；按 Ctrl+. 可查看修复办法。</translation>
    </message>
    <message>
        <source>F1 explains the selected field, Ctrl+K finds fields, guides and commands.</source>
        <translation>F1 解释选中的字段，Ctrl+K 查找字段、指南和命令。</translation>
    </message>
    <message>
        <source>&amp;Empty Manifest</source>
        <translation>空白清单(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>From &amp;Clipboard</source>
        <translation>来自剪贴板(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show this page when no file is opened</source>
        <translation>没有打开文件时显示此页(&amp;S)</translation>
    </message>
</context>
<context>
    <name>podwright::Startup</name>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
    <message>
        <source>Editor for Kubernetes Pod manifests.</source>
        <translation>Kubernetes Pod 清单编辑器。</translation>
    </message>
    <message>
        <source>Language of the interface and of help: en, zh, or both for help in both.</source>
        <translation>界面和说明的语言：en、zh，或用 both 让说明双语显示。</translation>
    </message>
    <message>
        <source>Select this field, such as spec.containers[0].image.</source>
        <translation>选中这个字段，如 spec.containers[0].image。</translation>
    </message>
    <message>
        <source>Write a picture of the window to this file and end.</source>
        <translation>把窗口的图片写入这个文件，然后结束。</translation>
    </message>
    <message>
        <source>Size of the picture.</source>
        <translation>图片的大小。</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>配色：light 或 dark。</translation>
    </message>
    <message>
        <source>--lang takes en, zh or both, not %1.</source>
        <translation>--lang 只能是 en、zh 或 both，不能是 %1。</translation>
    </message>
    <message>
        <source>There is no %1 in this manifest.</source>
        <translation>这份清单中没有 %1。</translation>
    </message>
    <message>
        <source>--scheme takes light or dark, not %1.</source>
        <translation>--scheme 只能是 light 或 dark，不能是 %1。</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1280x800, not %1.</source>
        <translation>--size 要写成宽和高，例如 1280x800，不能是 %1。</translation>
    </message>
    <message>
        <source>--select takes a path such as spec.containers[0].image, not %1.</source>
        <translation>--select 要写成路径，例如 spec.containers[0].image，不能是 %1。</translation>
    </message>
    <message>
        <source>There is no panel %1; there are: %2.</source>
        <translation>没有面板 %1；可用的有：%2。</translation>
    </message>
    <message>
        <source>The manifests to open, each in a tab.</source>
        <translation>要打开的清单，每个一个标签页。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>显示这份帮助，然后结束。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>显示版本，然后结束。</translation>
    </message>
    <message>
        <source>Show this panel: outline, problems, help, guides, network, probes, life, containers, volumes, cluster; or start, the first page.</source>
        <translation>显示这个面板：outline、problems、help、guides、network、probes、life、containers、volumes、cluster；或用 start 显示起始页。</translation>
    </message>
</context>
<context>
    <name>podwright::StaticAssistant</name>
    <message>
        <source>Static Pod Assistant</source>
        <translation>静态 Pod 助手</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>下一步(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>podwright::StaticExport</name>
    <message>
        <source>Name the file to export.</source>
        <translation>请指出要导出的文件。</translation>
    </message>
    <message>
        <source>The kubelet would refuse this Pod, so nothing was written. --force writes it all the same.</source>
        <translation>kubelet 会拒绝这个 Pod，所以什么也没写。用 --force 可以照写不误。</translation>
    </message>
    <message>
        <source>A value is missing behind %1.</source>
        <translation>%1 后面缺少值。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>这里多了“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no header: write &apos;NAME: VALUE&apos;.</source>
        <translation>“%1”不是请求头：应写成 &apos;NAME: VALUE&apos;。</translation>
    </message>
    <message>
        <source>“%1” is no value for %2.</source>
        <translation>“%1”不能作为 %2 的值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>--way takes file, url, flag-file or flag-url, not %1.</source>
        <translation>--way 只能是 file、url、flag-file 或 flag-url，不能是 %1。</translation>
    </message>
    <message>
        <source>--url and --header belong to the ways url and flag-url.</source>
        <translation>--url 和 --header 只用于 url 和 flag-url 这两种方式。</translation>
    </message>
</context>
<context>
    <name>podwright::StaticFaultText</name>
    <message>
        <source>“%1” is no node&apos;s name: small letters, digits, - and . (as “kubectl get nodes” shows it).</source>
        <translation>“%1”不是节点名：只能用小写字母、数字、- 和 .（就是“kubectl get nodes”里显示的名字）。</translation>
    </message>
    <message>
        <source>The folder “%1” must be a whole path on the node, beginning with /.</source>
        <translation>目录“%1”必须是节点上的完整路径，以 / 开头。</translation>
    </message>
    <message>
        <source>The address that the kubelet shall fetch is missing.</source>
        <translation>还没有写 kubelet 要取的地址。</translation>
    </message>
    <message>
        <source>“%1” is no address: it begins with https:// or http:// and names a host.</source>
        <translation>“%1”不是地址：要以 https:// 或 http:// 开头，后面写主机名。</translation>
    </message>
    <message>
        <source>“%1” is no name of a header: letters, digits and -, as in Authorization.</source>
        <translation>“%1”不是请求头的名字：只能用字母、数字和 -，例如 Authorization。</translation>
    </message>
    <message>
        <source>The value of the header %1 has a line break or another control character in it.</source>
        <translation>请求头 %1 的值里有换行或其他控制字符。</translation>
    </message>
    <message>
        <source>The header %1 cannot be given by a flag: no commas, quotes, backslashes or $ there. Use the setting.</source>
        <translation>请求头 %1 不能用命令行参数给出：那里不能有逗号、引号、反斜杠或 $。请改用配置文件里的设置。</translation>
    </message>
    <message>
        <source>The kubelet&apos;s configuration file “%1” must be a whole path, beginning with /.</source>
        <translation>kubelet 的配置文件“%1”必须是完整路径，以 / 开头。</translation>
    </message>
</context>
<context>
    <name>podwright::StatusLine</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>Not readable as YAML: %n fault(s)</source>
        <translation>
            <numerusform>无法按 YAML 读取：%n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>No Pod in it</source>
        <translation>其中没有 Pod</translation>
    </message>
    <message>
        <source>No errors found</source>
        <translation>没有发现错误</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>QoS: %1</source>
        <translation>QoS：%1</translation>
    </message>
    <message>
        <source>Pod Security: %1</source>
        <translation>Pod 安全：%1</translation>
    </message>
    <message>
        <source>The Pod meets the strictest level.</source>
        <translation>此 Pod 达到最严格的级别。</translation>
    </message>
    <message>
        <source>Not restricted, because the Pod</source>
        <translation>未达到 restricted，因为此 Pod：</translation>
    </message>
    <message>
        <source>Not even baseline, because the Pod</source>
        <translation>连 baseline 也未达到，因为此 Pod：</translation>
    </message>
</context>
<context>
    <name>podwright::StickyParents</name>
    <message>
        <source>Parents of the first line</source>
        <translation>首行的上级</translation>
    </message>
    <message>
        <source>Go to this line</source>
        <translation>转到这一行</translation>
    </message>
</context>
<context>
    <name>podwright::StringListField</name>
    <message>
        <source>Add element</source>
        <translation>添加元素</translation>
    </message>
    <message>
        <source>Add element to %1</source>
        <translation>向 %1 添加元素</translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1，第 %2 个元素</translation>
    </message>
    <message>
        <source>Remove this element</source>
        <translation>删除这个元素</translation>
    </message>
    <message>
        <source>Whole numbers are needed here; this is not written yet.</source>
        <translation>这里需要整数；当前内容还没有写入。</translation>
    </message>
</context>
<context>
    <name>podwright::StringMapField</name>
    <message>
        <source>Add entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Add entry to %1</source>
        <translation>向 %1 添加条目</translation>
    </message>
    <message>
        <source>Key in %1</source>
        <translation>%1 的键</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>删除这个条目</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>已有 %1。</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 的单位</translation>
    </message>
</context>
<context>
    <name>podwright::StyleCommands</name>
    <message>
        <source>YAML Style</source>
        <translation>YAML 写法</translation>
    </message>
</context>
<context>
    <name>podwright::SyntaxErrorText</name>
    <message>
        <source>The quote that opens here is never closed. Add the closing quote.</source>
        <translation>这里开始的引号没有结束。请补上结束引号。</translation>
    </message>
    <message>
        <source>The bracket %1 that opens here is never closed. Add the closing bracket.</source>
        <translation>这里开始的括号 %1 没有结束。请补上结束括号。</translation>
    </message>
    <message>
        <source>The bracket %1 closes nothing. Remove it, or open one before it.</source>
        <translation>括号 %1 没有对应的开始括号。请删除它，或在前面补上。</translation>
    </message>
    <message>
        <source>This line has no colon. A field is written as “name: value”.</source>
        <translation>这一行没有冒号。字段应写成“名称: 值”的形式。</translation>
    </message>
    <message>
        <source>A space is missing behind %1.</source>
        <translation>%1 后面缺少空格。</translation>
    </message>
    <message>
        <source>A comma is missing between two entries.</source>
        <translation>两个条目之间缺少逗号。</translation>
    </message>
    <message>
        <source>The value contains a colon followed by a space. Put the value in quotes.</source>
        <translation>值中含有后跟空格的冒号。请给值加引号。</translation>
    </message>
    <message>
        <source>A value cannot begin with %1. Put it in quotes.</source>
        <translation>值不能以 %1 开头。请加引号。</translation>
    </message>
    <message>
        <source>%1 means nothing inside double quotes. Write \\ for a backslash, or use single quotes.</source>
        <translation>%1 在双引号中没有意义。反斜杠请写成 \\，或改用单引号。</translation>
    </message>
    <message>
        <source>No anchor named %1 stands before this alias.</source>
        <translation>这个别名之前没有名为 %1 的锚点。</translation>
    </message>
    <message>
        <source>The alias %1 contains itself.</source>
        <translation>别名 %1 包含了它自己。</translation>
    </message>
    <message>
        <source>This line is indented with a tab. YAML allows only spaces there.</source>
        <translation>这一行用制表符缩进，而 YAML 只允许用空格。</translation>
    </message>
    <message>
        <source>This line&apos;s indentation fits none of the lines above it. Line it up with its siblings.</source>
        <translation>这一行的缩进与上面的任何一行都对不上。请与同级字段对齐。</translation>
    </message>
    <message>
        <source>There is text behind the end of the value.</source>
        <translation>值结束之后还有多余的文本。</translation>
    </message>
    <message>
        <source>A list cannot begin on the line of its field. Begin it on the next line.</source>
        <translation>列表不能与字段名写在同一行。请从下一行开始。</translation>
    </message>
    <message>
        <source>List items (“- …”) and fields (“name: …”) stand on one level here. It can be only one of the two.</source>
        <translation>这里的同一层级既有列表项（“- …”）又有字段（“名称: …”），只能是其中一种。</translation>
    </message>
    <message>
        <source>Something new begins here without “---” between the documents, or the indentation is wrong.</source>
        <translation>从这里开始是新的内容，但文档之间没有“---”，或者缩进有误。</translation>
    </message>
    <message>
        <source>Kubernetes does not accept the directive %1. Remove the line.</source>
        <translation>Kubernetes 不接受指令 %1。请删除这一行。</translation>
    </message>
    <message>
        <source>Behind | or &gt; only a digit, + or - and a comment may follow.</source>
        <translation>| 或 &gt; 之后只能写数字、+ 或 -，以及注释。</translation>
    </message>
    <message>
        <source>The name of the field is missing before the colon.</source>
        <translation>冒号前面缺少字段名。</translation>
    </message>
    <message>
        <source>A list or a map cannot be the name of a field.</source>
        <translation>列表或映射不能作为字段名。</translation>
    </message>
    <message>
        <source>The control character %1 is not allowed in YAML. Remove it.</source>
        <translation>YAML 中不允许控制字符 %1。请删除它。</translation>
    </message>
    <message>
        <source>A line ends with a lone carriage return, which is not read alike everywhere. Use line feeds.</source>
        <translation>有一行以单独的回车符结尾，不同程序对它的读法不一。请改用换行符。</translation>
    </message>
    <message>
        <source>The bytes here are no valid UTF-8. Save the file as UTF-8.</source>
        <translation>这里的字节不是合法的 UTF-8。请将文件存为 UTF-8。</translation>
    </message>
    <message>
        <source>The character %1 here looks like a space, but YAML reads it as text. Replace it by ordinary spaces.</source>
        <translation>这里的字符 %1 看起来像空格，但 YAML 会把它当作文本。请换成普通空格。</translation>
    </message>
    <message>
        <source>The manifest is nested too deeply to be read.</source>
        <translation>清单嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>The text is too large to be read.</source>
        <translation>文本过大，无法读取。</translation>
    </message>
    <message>
        <source>The aliases would expand to too much data.</source>
        <translation>别名展开后数据过多。</translation>
    </message>
    <message>
        <source>This is not valid YAML.</source>
        <translation>这不是合法的 YAML。</translation>
    </message>
</context>
<context>
    <name>podwright::TabWindow</name>
    <message>
        <source>Open files</source>
        <translation>打开的文件</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close the &amp;Others</source>
        <translation>关闭其他(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Move to New Window</source>
        <translation>移到新窗口(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;Name with Folder</source>
        <translation>复制含文件夹的名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>podwright::TargetBar</name>
    <message>
        <source>Nothing</source>
        <translation>无对象</translation>
    </message>
    <message>
        <source>%1 in the namespace %2 of the context %3</source>
        <translation>%1，上下文 %3 的命名空间 %2</translation>
    </message>
    <message>
        <source>the manifest names the namespace</source>
        <translation>命名空间由清单指定</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>A cluster and who you are there, from the kubeconfig</source>
        <translation>来自 kubeconfig：一个集群，以及你在其中的身份</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Choose or type one; the namespace of the manifest goes before it</source>
        <translation>选择或输入；清单中写明的命名空间优先</translation>
    </message>
    <message>
        <source>Context:</source>
        <translation>上下文：</translation>
    </message>
    <message>
        <source>Namespace:</source>
        <translation>命名空间：</translation>
    </message>
</context>
<context>
    <name>podwright::TemplateGallery</name>
    <message>
        <source>New from Template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Begin with This</source>
        <translation>用这个开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Static Pod</source>
        <translation>静态 Pod</translation>
    </message>
    <message>
        <source>Pod Security: %1</source>
        <translation>Pod 安全：%1</translation>
    </message>
</context>
<context>
    <name>podwright::TextCommands</name>
    <message>
        <source>Put the caret on the name of a volume, a port, a container or a claim first.</source>
        <translation>请先把光标放在卷、端口、容器或申领的名称上。</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message numerus="yes">
        <source>New name in %n place(s):</source>
        <translation>
            <numerusform>%n 处的新名称：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed in %n place(s).</source>
        <translation>
            <numerusform>已重命名 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is: %1</source>
        <translation>也就是：%1</translation>
    </message>
    <message>
        <source>Without this line: %1 (the default of Kubernetes)</source>
        <translation>不写这一行时：%1（Kubernetes 的默认值）</translation>
    </message>
    <message>
        <source>The server adds: %1</source>
        <translation>服务器会补上：%1</translation>
    </message>
</context>
<context>
    <name>podwright::TextField</name>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>A whole number is needed here; this is not written yet.</source>
        <translation>这里需要整数；当前内容还没有写入。</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 的单位</translation>
    </message>
</context>
<context>
    <name>podwright::TimelineText</name>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>能应答</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>卡死</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>判定失败</translation>
    </message>
    <message>
        <source>preStop</source>
        <translation>preStop</translation>
    </message>
    <message>
        <source>TERM, then KILL</source>
        <translation>TERM，然后 KILL</translation>
    </message>
    <message>
        <source>new start</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>stays dead</source>
        <translation>不再启动</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>podwright::TypeNames</name>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation> true 或 false</translation>
    </message>
    <message>
        <source>a quantity such as 500m or 128Mi</source>
        <translation>数量，如 500m 或 128Mi</translation>
    </message>
    <message>
        <source>a whole number or text</source>
        <translation>整数或文本</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a map of fields</source>
        <translation>字段的映射</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
</context>
<context>
    <name>podwright::UnitBox</name>
    <message>
        <source>cores</source>
        <translation>核</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单位</translation>
    </message>
</context>
<context>
    <name>podwright::UnsetCommand</name>
    <message>
        <source>Remove a field or an item with its own comments</source>
        <translation>删除字段或列表项，连同它自己的注释</translation>
    </message>
</context>
<context>
    <name>podwright::ValueWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>octal %1, that is %2</source>
        <translation>八进制 %1，即 %2</translation>
    </message>
    <message>
        <source>%1 of a CPU core, %2 m</source>
        <translation>%1 个 CPU 核，即 %2 m</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 %2B, %3</source>
        <translation>%1 %2B，即 %3</translation>
    </message>
    <message>
        <source>root: user 0 may do everything inside the container</source>
        <translation>root：用户 0 在容器内可以做任何事</translation>
    </message>
    <message>
        <source>the group of root</source>
        <translation>root 的用户组</translation>
    </message>
    <message>
        <source>thousandths of a byte: surely M or Mi was meant</source>
        <translation>单位是千分之一字节：多半想写 M 或 Mi</translation>
    </message>
</context>
<context>
    <name>podwright::VolumeCards</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>挂载路径</translation>
    </message>
    <message>
        <source>In</source>
        <translation>挂载到</translation>
    </message>
    <message>
        <source>Containers that mount it</source>
        <translation>挂载它的容器</translation>
    </message>
    <message>
        <source>Make Volume and Mounts</source>
        <translation>创建卷和挂载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>podwright::VolumeDetails</name>
    <message>
        <source>%1: no volume has this name</source>
        <translation>%1：没有这个名称的卷</translation>
    </message>
    <message>
        <source>The server refuses the Pod. Make a volume of this name, or change the mounts.</source>
        <translation>服务器会拒绝该 Pod。请创建同名的卷，或修改挂载。</translation>
    </message>
</context>
<context>
    <name>podwright::VolumeText</name>
    <message>
        <source>Settings</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Storage that stays</source>
        <translation>持久存储</translation>
    </message>
    <message>
        <source>Folder of the node</source>
        <translation>节点目录</translation>
    </message>
    <message>
        <source>Several in one</source>
        <translation>多源合一</translation>
    </message>
    <message>
        <source>Content of an image</source>
        <translation>镜像内容</translation>
    </message>
    <message>
        <source>Disk of its own</source>
        <translation>专属磁盘</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>临时空间</translation>
    </message>
    <message>
        <source>Files from a config map</source>
        <translation>来自 ConfigMap 的文件</translation>
    </message>
    <message>
        <source>Files from a Secret</source>
        <translation>来自 Secret 的文件</translation>
    </message>
    <message>
        <source>A claim that outlives the Pod</source>
        <translation>比 Pod 存活更久的持久卷申领</translation>
    </message>
    <message>
        <source>A path of the machine; risky</source>
        <translation>节点上的路径，有风险</translation>
    </message>
    <message>
        <source>Config maps, Secrets, tokens together</source>
        <translation>ConfigMap、Secret 和令牌放在一起</translation>
    </message>
    <message>
        <source>Files of an OCI image, read-only</source>
        <translation>OCI 镜像中的文件，只读</translation>
    </message>
    <message>
        <source>A new claim that goes with the Pod</source>
        <translation>随 Pod 创建和删除的持久卷申领</translation>
    </message>
    <message>
        <source>Empty at first, gone with the Pod</source>
        <translation>初始为空，随 Pod 消失</translation>
    </message>
    <message>
        <source>Name of the config map</source>
        <translation>ConfigMap 名称</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Secret 名称</translation>
    </message>
    <message>
        <source>Name of the claim</source>
        <translation>持久卷申领名称</translation>
    </message>
    <message>
        <source>Path on the node</source>
        <translation>节点上的路径</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>claim for each Pod (volumeClaimTemplates)</source>
        <translation>每个 Pod 一份申领（volumeClaimTemplates）</translation>
    </message>
    <message>
        <source>no volume: not a map</source>
        <translation>不是卷：应为映射</translation>
    </message>
    <message>
        <source>no kind written: an empty emptyDir</source>
        <translation>未写类型：按空的 emptyDir 处理</translation>
    </message>
    <message>
        <source>several kinds at once</source>
        <translation>同时写了多种类型</translation>
    </message>
    <message>
        <source>(no path)</source>
        <translation>（无路径）</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>No volume has this name; the server refuses the Pod.</source>
        <translation>没有这个名称的卷，服务器会拒绝该 Pod。</translation>
    </message>
    <message>
        <source>Another mount of the container has this path; the server refuses that.</source>
        <translation>该容器的另一个挂载使用了同一路径，服务器会拒绝。</translation>
    </message>
    <message>
        <source>It lies inside %1 (volume %2) and hides what that volume has there.</source>
        <translation>它位于 %1（卷 %2）之内，会遮住该卷在此处的内容。</translation>
    </message>
    <message>
        <source>A volume above has this name already; the server refuses that.</source>
        <translation>前面已有同名的卷，服务器会拒绝。</translation>
    </message>
    <message>
        <source>No container mounts it, so the node does not even set it up.</source>
        <translation>没有容器挂载它，节点根本不会准备它。</translation>
    </message>
    <message>
        <source>Written by: %1.</source>
        <translation>可写：%1。</translation>
    </message>
    <message>
        <source>Read by: %1.</source>
        <translation>只读：%1。</translation>
    </message>
    <message>
        <source>Read-only in every container, whatever the mount says.</source>
        <translation>无论挂载如何设置，在所有容器中都是只读。</translation>
    </message>
</context>
<context>
    <name>podwright::VolumesPanel</name>
    <message>
        <source>&amp;Pod:</source>
        <translation>Pod(&amp;P)：</translation>
    </message>
    <message>
        <source>Add Volume…</source>
        <translation>添加卷…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove Volume</source>
        <translation>移除卷</translation>
    </message>
    <message>
        <source>Volumes and the containers that mount them</source>
        <translation>卷与挂载它们的容器</translation>
    </message>
    <message>
        <source>What was found here</source>
        <translation>此处发现的问题</translation>
    </message>
    <message>
        <source>There is no Pod in this text.</source>
        <translation>这段文本中没有 Pod。</translation>
    </message>
    <message>
        <source>This Pod has no volumes yet.</source>
        <translation>该 Pod 还没有卷。</translation>
    </message>
    <message>
        <source>Enter on a cell mounts the volume there.</source>
        <translation>在单元格上按 Enter 即可挂载。</translation>
    </message>
    <message>
        <source>Rename Volume</source>
        <translation>重命名卷</translation>
    </message>
    <message>
        <source>New name, here and in all mounts:</source>
        <translation>新名称（同时修改所有挂载）：</translation>
    </message>
    <message>
        <source>There is a volume %1 already.</source>
        <translation>已经有名为 %1 的卷。</translation>
    </message>
    <message>
        <source>Volumes have names of their own.</source>
        <translation>卷的名称不能重复。</translation>
    </message>
    <message numerus="yes">
        <source>%n mount(s) of it will be taken out too.</source>
        <translation>
            <numerusform>它的 %n 处挂载也会一并移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the volume %1 out?</source>
        <translation>要移除卷 %1 吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
</context>
<context>
    <name>podwright::WayPage</name>
    <message>
        <source>From a &amp;folder of the node (setting staticPodPath)</source>
        <translation>从节点上的目录读取(&amp;F)（设置 staticPodPath）</translation>
    </message>
    <message>
        <source>From an &amp;address (setting staticPodURL)</source>
        <translation>从一个地址获取(&amp;A)（设置 staticPodURL）</translation>
    </message>
    <message>
        <source>From a folder, by the &amp;old flag --pod-manifest-path</source>
        <translation>从目录读取，用旧的命令行参数(&amp;O) --pod-manifest-path</translation>
    </message>
    <message>
        <source>From an address, by the old f&amp;lags --manifest-url and --manifest-url-header</source>
        <translation>从地址获取，用旧的命令行参数(&amp;L) --manifest-url 和 --manifest-url-header</translation>
    </message>
    <message>
        <source>The usual way. The kubelet watches the folder: each file in it is one Pod that starts within seconds.</source>
        <translation>通常的做法。kubelet 监视这个目录：里面每个文件是一个 Pod，几秒之内就会启动。</translation>
    </message>
    <message>
        <source>For many nodes with the same Pods. Every 20 seconds the kubelet fetches a page with one Pod or a PodList. Whoever can change the page rules the node.</source>
        <translation>适合许多节点运行同样的 Pod。kubelet 每 20 秒取一次页面，内容是一个 Pod 或 PodList。谁能改这个页面，谁就控制了节点。</translation>
    </message>
    <message>
        <source>Only for a kubelet without a configuration file. The flag is deprecated, silently wins over the setting, and may go with any release.</source>
        <translation>只适合没有配置文件的 kubelet。这个参数已经弃用，会悄悄盖过配置文件里的设置，随时可能在某个版本里去掉。</translation>
    </message>
    <message>
        <source>Deprecated likewise; moreover, every user of the node sees a token in the list of processes. Old texts speak of manifestURL in the configuration file: that name is not known there.</source>
        <translation>同样已经弃用；而且节点上任何用户都能在进程列表里看到令牌。旧资料说在配置文件里写 manifestURL，其实那里没有这个名字。</translation>
    </message>
    <message>
        <source>A static Pod belongs to one node. Not the API server but the node&apos;s kubelet gets its manifest, and runs it even when there is no cluster yet. In the cluster it is seen as a mirror Pod: a picture that can be looked at, but neither changed nor deleted there.</source>
        <translation>静态 Pod 属于一个节点。它的清单不交给 API 服务器，而是直接交给节点上的 kubelet；哪怕集群还不存在，kubelet 也会运行它。在集群里，看到的是它的镜像 Pod（Mirror Pod）：一个影子，可以看，但不能在那里修改或删除。</translation>
    </message>
    <message>
        <source>How does the kubelet come by the manifest?</source>
        <translation>kubelet 从哪里得到清单？</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>是什么，怎么做</translation>
    </message>
</context>
<context>
    <name>podwright::WholeTextCommands</name>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>There is nothing to compare with.</source>
        <translation>没有可以比较的内容。</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>窗口中</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Wrapped into a %1.</source>
        <translation>已包装成 %1。</translation>
    </message>
    <message>
        <source>There is no Pod in this text that could be wrapped.</source>
        <translation>此文本中没有可以包装的 Pod。</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to compare with.</source>
        <translation>剪贴板里没有可以比较的文本。</translation>
    </message>
</context>
<context>
    <name>podwright::WindowActions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Begin an empty manifest</source>
        <translation>新建空白清单</translation>
    </message>
    <message>
        <source>New from &amp;Clipboard</source>
        <translation>从剪贴板新建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a manifest file</source>
        <translation>打开清单文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Comment or Uncomment Lines</source>
        <translation>注释或取消注释(&amp;C)</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>下移行(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;uplicate Lines</source>
        <translation>复制行(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete Lines</source>
        <translation>删除行(&amp;L)</translation>
    </message>
    <message>
        <source>Add &amp;Container</source>
        <translation>添加容器(&amp;C)</translation>
    </message>
    <message>
        <source>Add a container to the Pod</source>
        <translation>向 Pod 添加容器</translation>
    </message>
    <message>
        <source>Add &amp;Volume</source>
        <translation>添加卷(&amp;V)</translation>
    </message>
    <message>
        <source>Add a volume to the Pod</source>
        <translation>向 Pod 添加卷</translation>
    </message>
    <message>
        <source>Add &amp;Probe</source>
        <translation>添加探针(&amp;P)</translation>
    </message>
    <message>
        <source>Add a readiness probe to the selected container</source>
        <translation>给选中的容器添加就绪探针</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>Next &amp;Problem</source>
        <translation>下一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;revious Problem</source>
        <translation>上一个问题(&amp;R)</translation>
    </message>
    <message>
        <source>Go to &amp;Outline</source>
        <translation>转到大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Go to &amp;Text</source>
        <translation>转到文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Explain This Field</source>
        <translation>解释此字段(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Podwright</source>
        <translation>关于 Podwright(&amp;A)</translation>
    </message>
    <message>
        <source>Help in English</source>
        <translation>英文说明 (English)</translation>
    </message>
    <message>
        <source>中文说明 (Help in Chinese)</source>
        <translation>中文说明</translation>
    </message>
    <message>
        <source>双语 (Both Languages)</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Colours of the System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Check as &amp;Static Pod</source>
        <translation>按静态 Pod 检查(&amp;S)</translation>
    </message>
    <message>
        <source>Read the file as a kubelet reads its manifest folder</source>
        <translation>像 kubelet 读取清单目录那样读取此文件</translation>
    </message>
    <message>
        <source>Show &amp;Advice</source>
        <translation>显示建议(&amp;A)</translation>
    </message>
    <message>
        <source>Also tell what may fail on the node and what good practice is</source>
        <translation>同时提示在节点上可能出现的问题和推荐做法</translation>
    </message>
    <message>
        <source>New from a Te&amp;mplate…</source>
        <translation>从模板新建(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose among the templates, with a preview</source>
        <translation>带预览地挑选模板</translation>
    </message>
    <message>
        <source>&amp;Search Everything…</source>
        <translation>全部搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Find fields, guides, templates, findings and commands</source>
        <translation>查找字段、指南、模板、问题和命令</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>Learn what a Pod is, with exercises</source>
        <translation>学习 Pod，附练习</translation>
    </message>
    <message>
        <source>Fix All &amp;Safe Ones</source>
        <translation>修复所有稳妥的问题(&amp;S)</translation>
    </message>
    <message>
        <source>Mend every finding whose meaning is certain</source>
        <translation>修复所有含义确定的问题</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quick Fixes…</source>
        <translation>快速修复(&amp;Q)…</translation>
    </message>
    <message>
        <source>Ways to mend what was found on the line of the caret</source>
        <translation>光标所在行的修复方法</translation>
    </message>
    <message>
        <source>Propose &amp;Words</source>
        <translation>补全建议(&amp;W)</translation>
    </message>
    <message>
        <source>What can be written here: fields, values, names, snippets</source>
        <translation>这里可以写什么：字段、取值、名称、片段</translation>
    </message>
    <message>
        <source>Go to &amp;Declaration</source>
        <translation>转到声明(&amp;D)</translation>
    </message>
    <message>
        <source>From a mount to its volume, from a probe to its port</source>
        <translation>从挂载到卷，从探针到端口</translation>
    </message>
    <message>
        <source>Show All &amp;Uses</source>
        <translation>显示所有使用处(&amp;U)</translation>
    </message>
    <message>
        <source>Every place where the name at the caret stands</source>
        <translation>光标处名称出现的每一处</translation>
    </message>
    <message>
        <source>&amp;Rename Everywhere…</source>
        <translation>全部重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the name at the caret another one in all places</source>
        <translation>在所有出现处修改光标处的名称</translation>
    </message>
    <message>
        <source>E&amp;xpand Selection</source>
        <translation>扩大选区(&amp;X)</translation>
    </message>
    <message>
        <source>Select the value, the field, the item around</source>
        <translation>依次选中值、字段、所在的列表项</translation>
    </message>
    <message>
        <source>S&amp;hrink Selection</source>
        <translation>缩小选区(&amp;H)</translation>
    </message>
    <message>
        <source>Move List &amp;Item Up</source>
        <translation>上移列表项(&amp;I)</translation>
    </message>
    <message>
        <source>Move the item around the caret with its comments</source>
        <translation>移动光标所在的列表项，连同其注释</translation>
    </message>
    <message>
        <source>Move List I&amp;tem Down</source>
        <translation>下移列表项(&amp;T)</translation>
    </message>
    <message>
        <source>Fold to Level &amp;1</source>
        <translation>折叠到第 &amp;1 层</translation>
    </message>
    <message>
        <source>Fold to Level &amp;2</source>
        <translation>折叠到第 &amp;2 层</translation>
    </message>
    <message>
        <source>Fold to Level &amp;3</source>
        <translation>折叠到第 &amp;3 层</translation>
    </message>
    <message>
        <source>Show What the Server A&amp;dds</source>
        <translation>显示服务器补上的默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Defaults in grey behind the lines; they are never written into the file</source>
        <translation>以灰色显示在行尾的默认值，绝不写入文件</translation>
    </message>
    <message>
        <source>Compare with the &amp;File</source>
        <translation>与文件比较(&amp;F)</translation>
    </message>
    <message>
        <source>Show beside the text what is stored on the disk</source>
        <translation>把磁盘上的内容放在旁边对照</translation>
    </message>
    <message>
        <source>Compare with the Text as &amp;Opened</source>
        <translation>与打开时的文本比较(&amp;O)</translation>
    </message>
    <message>
        <source>Compare with the &amp;Clipboard</source>
        <translation>与剪贴板比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sort Keys Here</source>
        <translation>排列此处的键(&amp;S)</translation>
    </message>
    <message>
        <source>The keys of the map around the caret, and of those inside it, in the order of the schema</source>
        <translation>按模式的顺序排列光标所在映射及其内部各映射的键</translation>
    </message>
    <message>
        <source>Sort &amp;All Keys</source>
        <translation>排列全部键(&amp;A)</translation>
    </message>
    <message>
        <source>The keys of the whole document in the order of the schema</source>
        <translation>按模式的顺序排列整个文档的键</translation>
    </message>
    <message>
        <source>As &amp;Lines</source>
        <translation>写成多行(&amp;L)</translation>
    </message>
    <message>
        <source>Write what stands in brackets or braces on lines of their own</source>
        <translation>把方括号或花括号里的内容逐行写出</translation>
    </message>
    <message>
        <source>In &amp;Brackets on One Line</source>
        <translation>用括号写成一行(&amp;B)</translation>
    </message>
    <message>
        <source>Write the list or map around the caret on one line</source>
        <translation>把光标所在的列表或映射写成一行</translation>
    </message>
    <message>
        <source>&amp;Without Quotes</source>
        <translation>不加引号(&amp;W)</translation>
    </message>
    <message>
        <source>Where the value stays the same</source>
        <translation>仅在值不变时</translation>
    </message>
    <message>
        <source>In Si&amp;ngle Quotes</source>
        <translation>加单引号(&amp;N)</translation>
    </message>
    <message>
        <source>In &amp;Double Quotes</source>
        <translation>加双引号(&amp;D)</translation>
    </message>
    <message>
        <source>As a Block &amp;Text (|)</source>
        <translation>写成块文本 |(&amp;T)</translation>
    </message>
    <message>
        <source>Each line of the text on a line of its own</source>
        <translation>文本的每一行各占一行</translation>
    </message>
    <message>
        <source>As a &amp;Folded Text (&gt;)</source>
        <translation>写成折叠文本 &gt;(&amp;F)</translation>
    </message>
    <message>
        <source>Long lines broken, joined again when it is read</source>
        <translation>长行折成几行，读取时再接起来</translation>
    </message>
    <message>
        <source>Write &amp;Out the Alias</source>
        <translation>展开别名(&amp;O)</translation>
    </message>
    <message>
        <source>Put what an alias or a merge key stands for in its place</source>
        <translation>把别名或合并键所代表的内容写在原处</translation>
    </message>
    <message>
        <source>Hold the lines of what is around the first line at the top of the text</source>
        <translation>把首行各上级所在的行固定在文本顶部</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make a Pod of a docker run line, a compose file, JSON or a workload</source>
        <translation>由 docker run 命令、compose 文件、JSON 或工作负载生成 Pod</translation>
    </message>
    <message>
        <source>Static Pod Ass&amp;istant…</source>
        <translation>静态 Pod 助手(&amp;I)…</translation>
    </message>
    <message>
        <source>Have a node run this Pod without the API server, step by step</source>
        <translation>一步一步，让节点不经过 API 服务器运行这个 Pod</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the manifest in another form</source>
        <translation>把清单写成另一种形式</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>导出为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>The text, what was found and the network as pages</source>
        <translation>把文本、问题和网络图导出成页面</translation>
    </message>
    <message>
        <source>Split Text &amp;Side by Side</source>
        <translation>左右拆分文本(&amp;S)</translation>
    </message>
    <message>
        <source>A second view of the same text, to its right</source>
        <translation>在右侧再显示一份同样的文本</translation>
    </message>
    <message>
        <source>Split Text &amp;One Below the Other</source>
        <translation>上下拆分文本(&amp;O)</translation>
    </message>
    <message>
        <source>A second view of the same text, below it</source>
        <translation>在下方再显示一份同样的文本</translation>
    </message>
    <message>
        <source>Go to the Other &amp;View</source>
        <translation>转到另一视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Close the Second View</source>
        <translation>关闭第二视图(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this file</source>
        <translation>关闭这个文件</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move Tab to New Window</source>
        <translation>将标签页移到新窗口(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Start Page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>Templates, recent files, guides and first steps</source>
        <translation>模板、最近的文件、指南和入门步骤</translation>
    </message>
    <message>
        <source>&amp;Open Each File in Its Own Window</source>
        <translation>每个文件各用一个窗口(&amp;O)</translation>
    </message>
    <message>
        <source>Stick&amp;y Parents</source>
        <translation>固定上级行(&amp;Y)</translation>
    </message>
    <message>
        <source>Show W&amp;hite Space</source>
        <translation>显示空白字符(&amp;H)</translation>
    </message>
    <message>
        <source>Go to &amp;Form</source>
        <translation>转到表单(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;Problems</source>
        <translation>转到问题(&amp;P)</translation>
    </message>
    <message>
        <source>Go to &amp;Network</source>
        <translation>转到网络(&amp;N)</translation>
    </message>
    <message>
        <source>Go to P&amp;robes</source>
        <translation>转到探针(&amp;R)</translation>
    </message>
    <message>
        <source>Go to &amp;Start and End</source>
        <translation>转到启动与终止(&amp;S)</translation>
    </message>
    <message>
        <source>Go to &amp;Containers</source>
        <translation>转到容器(&amp;C)</translation>
    </message>
    <message>
        <source>Go to &amp;Volumes</source>
        <translation>转到卷(&amp;V)</translation>
    </message>
    <message>
        <source>Go to C&amp;luster</source>
        <translation>转到集群(&amp;L)</translation>
    </message>
</context>
<context>
    <name>podwright::YamlEditor</name>
    <message>
        <source>YAML text</source>
        <translation>YAML 文本</translation>
    </message>
    <message>
        <source>The manifest as text. Everything else in the window follows it.</source>
        <translation>清单的文本。窗口中的其他部分都以它为准。</translation>
    </message>
    <message>
        <source>Comment or Uncomment Lines</source>
        <translation>注释或取消注释</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Mend What Was Found on This Line…</source>
        <translation>修复此行的问题…</translation>
    </message>
</context>
</TS>
