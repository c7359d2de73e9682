package dev.chancery.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands in the place of a packaged service: a process that says at once that it is ready. */
public final class ReadyServer {

  private ReadyServer() {}

  /** Starts on HTTP_PORT, unless the variable FAIL holds what to say instead. */
  public static void main(String[] arguments) throws IOException {
    if (System.getenv("FAIL") != null) {
      throw new IOException(System.getenv("FAIL"));
    }
    int port = Integer.parseInt(System.getenv("HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }

  /** Lays this class as the jar of each service into a folder that looks like a built project. */
  static void packageInto(Path project) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, ReadyServer.class.getName());
    for (ChanceryService service : ChanceryService.values()) {
      Path jar = service.jar(project);
      Files.createDirectories(jar.getParent());
      String name = ReadyServer.class.getName().replace('.', '/') + ".class";
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
        out.putNextEntry(new JarEntry(name));
        ReadyServer.class.getClassLoader().getResourceAsStream(name).transferTo(out);
      }
    }
  }
}
